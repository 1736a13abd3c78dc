using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads all files of a folder, one after the other, collecting faults.</summary>
internal static class SourceLoader
{
    public static SourceDataOutcome Load(string folder)
    {
        FaultList faults = new();
        if (!Directory.Exists(folder))
        {
            faults.Add("", 0, 0, $"The folder '{folder}' does not exist. Name the folder that holds {DataFiles.Countries} and the other data files.");
            return new SourceDataOutcome(null, faults.ToImmutable());
        }

        SkipCount skipped = new();
        ImmutableArray<CountryRow> countries = CountryLoader.Load(folder, faults);
        ImmutableArray<PartnerRow> partners = PartnerLoader.Load(folder, faults);
        Lookup lookup = new(countries, partners, skipped);
        int lastIncome = CountryLoader.LoadIncomeGroups(folder, lookup, faults);
        CountryLoader.LoadCoverage(folder, lookup, faults);
        ImmutableArray<IndicatorSeries> indicators = IndicatorLoader.Load(folder, lookup, CuratedData.Instance, faults);
        Dictionary<string, Theme> themes = FlowLoader.LoadThemes(folder, faults);
        List<PairRow> pairs = FlowLoader.LoadPairs(folder, lookup, faults);
        List<IatiRow> flows = FlowLoader.LoadFlows(folder, lookup, themes, faults);
        RepeatedAmounts.Split(pairs, flows);
        SourceTables data = new()
        {
            Countries = countries,
            Partners = partners,
            Curated = CuratedData.Instance,
            Indicators = indicators,
            Pairs = pairs,
            Flows = flows,
            Oda = OtherFlowLoader.LoadOda(folder, lookup, faults),
            Projects = OtherFlowLoader.LoadProjects(folder, lookup, faults),
            Receipts = OtherFlowLoader.LoadReceipts(folder, lookup, faults),
            Unido = OtherFlowLoader.LoadUnido(folder, lookup, faults),
            Windows = PartnerLoader.LoadWindows(folder, lookup, faults),
            Ties = TieLoader.Load(folder, lookup, CuratedData.Instance, faults),
            LastFlowYear = pairs.Count == 0 ? 0 : pairs.Max(p => p.Year),
            LastIncomeYear = lastIncome,
            Skipped = skipped.ToImmutable(),
        };
        if (faults.IsEmpty && (countries.IsEmpty || partners.IsEmpty || pairs.Count == 0))
        {
            faults.Add("", 0, 0, $"The folder '{folder}' has no economies, no partners or no flows in its files.");
        }

        return faults.IsEmpty ? new SourceDataOutcome(new SourceData(data), []) : new SourceDataOutcome(null, faults.ToImmutable());
    }
}
