using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>
/// What decides how the record reads where it holds nothing of a pairing: whether the partner publishes, and in which channels it speaks. All
/// partners of a class have the same summary with a country where they have no flow.
/// </summary>
internal static class LinkClass
{
    /// <summary>How many classes there can be.</summary>
    public const int Count = 32;

    public static byte Of(Catalogue catalogue, FlowSpans spans, int partner)
    {
        PartnerProfile profile = catalogue.Partners[partner];
        int code = LinkSummary.PublishesSectors(catalogue, profile) ? 1 : 0;
        code |= spans.Speaks(partner, FlowChannel.ChineseProjects) ? 2 : 0;
        code |= spans.Speaks(partner, FlowChannel.Oda) ? 4 : 0;
        code |= spans.Speaks(partner, FlowChannel.UnidoFunding) ? 8 : 0;
        code |= profile.Kind == PartnerKind.DevelopmentFinance ? 16 : 0;
        return (byte)code;
    }
}
