using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Checking;

/// <summary>Whether what a catalogue points to is there, and whether its flows keep to their channels, countries and dates.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Finding> Run(Profiles.Catalogue catalogue)
    {
        HashSet<string> sources = [.. catalogue.Info.Sources.Select(s => s.Key)];
        IEnumerable<string> used = catalogue.Indicators.Select(i => i.Source)
            .Concat(catalogue.Partners.SelectMany(SourcesOf))
            .Concat(catalogue.Countries.SelectMany(SourcesOf));
        foreach (string key in used.Distinct().Where(k => !sources.Contains(k)))
        {
            yield return new Finding(Severity.Error, "unknown-source", key, $"The source '{key}' is cited and not among the catalogue's sources.");
        }

        foreach (Finding finding in FlowFindings(catalogue).Concat(MandateFindings(catalogue)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> FlowFindings(Profiles.Catalogue catalogue)
    {
        int late = catalogue.Flows.Count(f => f.Year > catalogue.Info.FlowsEnd);
        if (late > 0)
        {
            yield return new Finding(Severity.Error, "flows-after-end", "",
                $"{late} flows are later than {catalogue.Info.FlowsEnd}, the year that the catalogue names as their last.");
        }

        foreach (IGrouping<int, Flow> country in catalogue.Flows.Where(f => f.Channel == FlowChannel.Sector).GroupBy(f => f.Country))
        {
            CountryProfile profile = catalogue.Countries[country.Key];
            if (profile.Coverage != FlowCoverage.Transactions)
            {
                yield return new Finding(Severity.Note, "flows-without-coverage", profile.Iso3,
                    $"{profile.Names.En} has {country.Count()} sector flows, though the source does not cover it: they are a part at best.");
            }
        }
    }

    private static IEnumerable<Finding> MandateFindings(Profiles.Catalogue catalogue)
    {
        HashSet<(int Partner, int Country)> direct =
        [
            .. catalogue.Flows
                .Where(f => f.Channel is FlowChannel.Sector or FlowChannel.Oda && (f.CommitmentDirect > 0 || f.SpendDirect > 0))
                .Select(f => (f.Partner, f.Country)),
        ];
        foreach (IGrouping<int, (int Partner, int Country)> partner in direct.GroupBy(d => d.Partner).OrderBy(g => g.Key))
        {
            PartnerProfile profile = catalogue.Partners[partner.Key];
            if (profile.Mandate is { } mandate)
            {
                string[] outside =
                [
                    .. partner
                        .Select(p => catalogue.Countries[p.Country])
                        .Where(c => mandate.MayServe(c) == false)
                        .Select(c => c.Iso3)
                        .Order(StringComparer.Ordinal),
                ];
                if (outside.Length > 0)
                {
                    yield return new Finding(Severity.Warning, "served-outside-mandate", profile.Id,
                        $"{profile.Names.En} has flows to {string.Join(", ", outside)}, which its recorded mandate does not open.");
                }
            }
        }
    }

    private static IEnumerable<string> SourcesOf(PartnerProfile partner) =>
        new[] { partner.Portfolio?.Source, partner.Portfolio?.PlaceSource, partner.Commitments?.Source, partner.CountriesServed?.Source }
            .OfType<string>();

    private static IEnumerable<string> SourcesOf(CountryProfile country) =>
        new[] { country.Region?.Source, country.LeastDeveloped?.Source, country.OdaEligible?.Source, country.Fragile?.Source }.OfType<string>();
}
