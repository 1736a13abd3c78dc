namespace MatchEngine.Profiles;

/// <summary>Which channels speak about which partners, and until when: what makes a zero a real zero.</summary>
internal sealed class FlowSpans
{
    private readonly int?[] _ends = new int?[4];
    private readonly bool[,] _speaks;

    public FlowSpans(Catalogue catalogue)
    {
        _speaks = new bool[catalogue.Partners.Length, 4];
        foreach (Flow flow in catalogue.Flows)
        {
            _speaks[flow.Partner, (int)flow.Channel] = true;
            ref int? end = ref _ends[(int)flow.Channel];
            end = Math.Max(end ?? flow.Year, flow.Year);
        }
    }

    /// <summary>The last year of a channel, or null where it has no flow at all.</summary>
    public int? End(FlowChannel channel) => _ends[(int)channel];

    /// <summary>Whether the channel has any flow of the partner.</summary>
    public bool Speaks(int partner, FlowChannel channel) => _speaks[partner, (int)channel];
}
