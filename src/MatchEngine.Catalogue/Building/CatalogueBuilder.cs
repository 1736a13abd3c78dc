using System.Collections.Immutable;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Compiles catalogues out of data files: same files and options, same bytes.</summary>
public static class CatalogueBuilder
{
    /// <summary>The id of catalogues compiled here.</summary>
    public const string Id = "public-data";

    /// <summary>Compiles a catalogue out of a folder.</summary>
    /// <param name="folder">A folder with files such as the data package's.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static BuildOutcome Build(string folder, BuildOptions? options = null)
    {
        SourceDataOutcome source = SourceData.Load(folder);
        return source.Data is { } data ? Build(data, options) : new BuildOutcome(null, source.Faults, null);
    }

    /// <summary>Compiles a catalogue out of data that are loaded; safe to call from several threads.</summary>
    /// <param name="source">The data.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static BuildOutcome Build(SourceData source, BuildOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        SourceTables data = source.Tables;
        int? asOf = options?.AsOf;
        if (asOf is { } year && (year < BuildOptions.EarliestAsOf || year > data.LastIncomeYear + 1))
        {
            string range = $"{BuildOptions.EarliestAsOf} to {data.LastIncomeYear + 1}";
            string message = $"A catalogue as of {year} cannot be compiled: the data speak of {range}. Choose a year among these.";
            return new BuildOutcome(null, [new CatalogueFault("", 0, 0, message)], null);
        }

        Horizon horizon = Horizon.At(asOf, data.LastFlowYear);
        DateOnly date = asOf is { } end ? new DateOnly(end, 12, 31) : new DateOnly(data.LastIncomeYear + 1, 7, 1);
        ImmutableArray<CountryProfile> countries = CountryBuilder.Build(data, horizon, date, out ImmutableArray<IndicatorDefinition> definitions);
        PortfolioBuilder portfolios = new(data, horizon);
        CatalogueParts parts = new()
        {
            Info = new CatalogueInfo
            {
                Id = Id,
                Date = date,
                FlowsEnd = horizon.FlowsEnd,
                AsOf = asOf,
                Hash = "",
                Sources = SourceList.Of(data, horizon),
            },
            Indicators = definitions,
            Countries = countries,
            Partners = PartnerBuilder.Build(data, horizon, portfolios),
            World = portfolios.World(),
            Flows = FlowBuilder.Build(data, horizon),
            Receipts = FlowBuilder.BuildReceipts(data, horizon),
            Ties = data.Ties,
        };
        return new BuildOutcome(CatalogueHash.Sealed(parts), [], new BuildReport(data.Skipped));
    }
}
