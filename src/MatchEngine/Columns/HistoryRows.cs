using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>
/// The record of one country: a row for each partner that it has a flow with, then one for each class of partners that have none. Its size is
/// that of the country's flows, however many partners there are.
/// </summary>
internal sealed class HistoryRows
{
    private readonly Dictionary<int, Column> _facts = [];
    private readonly LinkStatus?[] _statuses;

    public HistoryRows(ColumnTable table, int country)
    {
        Catalogue catalogue = table.Catalogue;
        Partners = PartnersOf(catalogue.FlowsOf(country));
        int[] examples = [.. Partners, .. Enumerable.Range(0, LinkClass.Count).Select(code => table.Classes.ExampleOf(code))];
        LinkSummary?[] links = new LinkSummary?[examples.Length];
        for (int row = 0; row < links.Length; row++)
        {
            ReadOnlySpan<Flow> flows = row < Partners.Length ? catalogue.FlowsOf(country, examples[row]) : [];
            links[row] = examples[row] < 0 ? null : new LinkSummary(catalogue, table.Facts.Spans, country, examples[row], flows);
        }

        Rows = links.Length;
        _statuses = [.. links.Select(link => link?.Status)];
        ulong[] odd = new ulong[Bits.Words(Rows)];
        foreach ((int fact, FactBinding binding) in table.Facts.PairingBindings.Where(bound => bound.Binding.Family == PairingFamily.History))
        {
            FactDefinition definition = table.Rules.Facts.Facts[fact];
            BindingContext context = table.Facts.CountryContext(country);
            _facts[fact] = FactColumns.Make(
                definition.Type, optional: true, Rows, row => links[row] is { } link ? binding.Read(context with { Link = link }).Value : default, table.Texts, odd);
        }
    }

    /// <summary>The partners with a flow, ascending; the first rows.</summary>
    public int[] Partners { get; }

    public int Rows { get; }

    public Column Fact(int fact) => _facts[fact];

    public int ClassRow(int code) => Partners.Length + code;

    /// <summary>The rows of the partners of a block.</summary>
    public (int First, int Last) Range(PartnerBlock block) => block.RecordStart is { } start
        ? (start, start + block.Rows)
        : (LowerBound(block.First), LowerBound(block.First + block.Rows));

    /// <summary>Where a row of the record stands in a block.</summary>
    public int PlaceIn(PartnerBlock block, int row) => block.RecordStart is { } start ? row - start : Partners[row] - block.First;

    /// <summary>The row of one partner of a block.</summary>
    public int RowOf(PartnerBlock block, int row)
    {
        if (block.RecordStart is { } start)
        {
            return start + row;
        }

        int found = Array.BinarySearch(Partners, block.First + row);
        return found >= 0 ? found : ClassRow(block.Classes[row]);
    }

    /// <summary>What the record says of one partner of a block.</summary>
    public LinkStatus? StatusOf(PartnerBlock block, int row) => _statuses[RowOf(block, row)];

    /// <summary>The bits of the rows of classes.</summary>
    public uint ClassBits(ReadOnlySpan<ulong> words) => (uint)Bits.From(words, Partners.Length);

    private int LowerBound(int partner)
    {
        int found = Array.BinarySearch(Partners, partner);
        return found >= 0 ? found : ~found;
    }

    private static int[] PartnersOf(ReadOnlySpan<Flow> flows)
    {
        List<int> partners = [];
        foreach (ref readonly Flow flow in flows)
        {
            if (partners.Count == 0 || partners[^1] != flow.Partner)
            {
                partners.Add(flow.Partner);
            }
        }

        return [.. partners];
    }
}
