using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>The rows of all files, checked.</summary>
internal sealed class SourceTables
{
    public required ImmutableArray<CountryRow> Countries { get; init; }

    public required ImmutableArray<PartnerRow> Partners { get; init; }

    public required CuratedData Curated { get; init; }

    public required ImmutableArray<IndicatorSeries> Indicators { get; init; }

    public required List<PairRow> Pairs { get; init; }

    public required List<IatiRow> Flows { get; init; }

    public required List<OdaRow> Oda { get; init; }

    public required List<ProjectRow> Projects { get; init; }

    public required List<ReceiptRow> Receipts { get; init; }

    public required List<UnidoRow> Unido { get; init; }

    public required List<WindowRow> Windows { get; init; }

    public required ImmutableArray<Tie> Ties { get; init; }

    public required ImmutableArray<SkippedRows> Skipped { get; init; }

    /// <summary>The last year with sector flows.</summary>
    public required int LastFlowYear { get; init; }

    /// <summary>The last data year with income groups.</summary>
    public required int LastIncomeYear { get; init; }
}
