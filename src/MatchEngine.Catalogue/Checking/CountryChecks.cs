using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Checking;

/// <summary>What is missing, old or contradictory about countries.</summary>
internal static class CountryChecks
{
    private const int StaleYears = 7;
    private const double LeastShareOfIndicators = 0.6;

    public static IEnumerable<Finding> Run(Profiles.Catalogue catalogue) => catalogue.Countries.SelectMany(c => Check(catalogue, c));

    private static IEnumerable<Finding> Check(Profiles.Catalogue catalogue, CountryProfile country)
    {
        IncomeGroup? group = country.IncomeGroupOn(catalogue.Info.Date)?.Group;
        foreach (Finding finding in CheckClasses(catalogue, country, group))
        {
            yield return finding;
        }

        bool middle = group?.IsMiddle() == true;
        if (middle && country.Coverage != FlowCoverage.Transactions)
        {
            yield return new Finding(Severity.Warning, "no-sector-flows", country.Iso3,
                $"{country.Names.En} has no sector flows in the source: a pairing without flows says nothing.");
        }

        int known = country.Indicators.Length;
        int all = catalogue.Indicators.Length;
        if (middle && known < LeastShareOfIndicators * all)
        {
            yield return new Finding(Severity.Warning, "missing-indicators", country.Iso3, $"{country.Names.En} has {known} of {all} indicators.");
        }

        int newest = catalogue.Info.Date.Year;
        string[] stale = [.. country.Indicators.Where(i => i.Year < newest - StaleYears).Select(i => $"{i.Key} ({i.Year})")];
        if (middle && stale.Length > 0)
        {
            yield return new Finding(Severity.Note, "stale-indicators", country.Iso3,
                $"{country.Names.En} has {stale.Length} indicators from before {newest - StaleYears}: {string.Join(", ", stale)}.");
        }

        if (country.Names.All().Count() < 6)
        {
            yield return new Finding(Severity.Note, "missing-names", country.Iso3, $"{country.Names.En} is not named in all six languages.");
        }
    }

    private static IEnumerable<Finding> CheckClasses(Profiles.Catalogue catalogue, CountryProfile country, IncomeGroup? group)
    {
        if (group is null or IncomeGroup.Unclassified)
        {
            yield return new Finding(Severity.Warning, "no-income-group", country.Iso3,
                $"{country.Names.En} has no income group in force on {catalogue.Info.Date:yyyy-MM-dd}.");
        }

        if (country.LeastDeveloped?.Value == true && country.OdaEligible?.Value == false)
        {
            yield return new Finding(Severity.Error, "contradictory-lists", country.Iso3,
                $"{country.Names.En} is least developed, yet not on the list of ODA recipients.");
        }

        if (country.LeastDeveloped?.Value == true && group == IncomeGroup.High)
        {
            yield return new Finding(Severity.Error, "contradictory-lists", country.Iso3, $"{country.Names.En} is least developed and of high income.");
        }

        if (country.OdaEligible is { Value: true } oda && group == IncomeGroup.High)
        {
            yield return new Finding(Severity.Note, "contradictory-lists", country.Iso3,
                $"{country.Names.En} is of high income, and on the list of ODA recipients of {oda.Year}: a country leaves it after three such years.");
        }
    }
}
