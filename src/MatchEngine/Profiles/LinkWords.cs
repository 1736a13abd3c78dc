namespace MatchEngine.Profiles;

/// <summary>Codes of link status and flow channels.</summary>
public static class LinkWords
{
    private static readonly string[] Statuses = ["new", "dormant", "persistent"];
    private static readonly string[] Channels = ["sector", "oda", "chinese_projects", "unido_funding"];

    /// <summary><c>new</c>, <c>dormant</c> or <c>persistent</c>.</summary>
    public static string Code(this LinkStatus status) => Statuses[(int)status];

    /// <summary><c>sector</c>, <c>oda</c>, <c>chinese_projects</c> or <c>unido_funding</c>.</summary>
    public static string Code(this FlowChannel channel) => Channels[(int)channel];

    /// <summary>The key of the source that a channel's flows come from.</summary>
    public static string Source(this FlowChannel channel) => channel switch
    {
        FlowChannel.Sector => SourceKeys.Iati,
        FlowChannel.Oda => SourceKeys.Dac2a,
        FlowChannel.ChineseProjects => SourceKeys.China,
        _ => SourceKeys.Unido,
    };

    /// <summary>Reads a code of a status; case is ignored.</summary>
    public static bool TryParse(string? code, out LinkStatus status)
    {
        int index = Array.IndexOf(Statuses, (code ?? "").Trim().ToLowerInvariant());
        status = (LinkStatus)Math.Max(index, 0);
        return index >= 0;
    }
}
