namespace MatchEngine.Profiles;

/// <summary>Codes and words for kinds of partners.</summary>
public static class PartnerKinds
{
    private static readonly string[] Codes =
    [
        "local_government", "national_government", "regional_institution", "global_institution", "development_finance",
        "emerging_bilateral", "emerging_multilateral", "established_bilateral", "fund", "non_state",
    ];

    /// <summary>The codes of all kinds, in the order of <see cref="PartnerKind"/>.</summary>
    public static IReadOnlyList<string> AllCodes => Codes;

    /// <summary>The code that rules use: <c>development_finance</c>.</summary>
    public static string Code(this PartnerKind kind) => Codes[(int)kind];

    /// <summary>The kind in words.</summary>
    public static string InWords(this PartnerKind kind) => Codes[(int)kind].Replace('_', ' ');

    /// <summary>Whether paragraph 11 of the framework names the kind; the rest are ours.</summary>
    public static bool IsStated(this PartnerKind kind) => kind <= PartnerKind.EmergingMultilateral;

    /// <summary>Reads a code; case is ignored and a hyphen counts as an underscore.</summary>
    public static bool TryParse(string? code, out PartnerKind kind)
    {
        int index = Array.IndexOf(Codes, (code ?? "").Trim().Replace('-', '_').ToLowerInvariant());
        kind = index < 0 ? PartnerKind.NonState : (PartnerKind)index;
        return index >= 0;
    }
}
