using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Checking;

/// <summary>What is missing, old or contradictory about partners.</summary>
internal static class PartnerChecks
{
    private const int StaleYears = 3;

    public static IEnumerable<Finding> Run(Profiles.Catalogue catalogue) => catalogue.Partners.SelectMany(p => Check(catalogue, p));

    private static IEnumerable<Finding> Check(Profiles.Catalogue catalogue, PartnerProfile partner)
    {
        if (partner.Portfolio is null)
        {
            yield return new Finding(Severity.Warning, "no-portfolio", partner.Id, $"{partner.Names.En} has no flows to compute shares from.");
        }
        else if (partner.Portfolio.Themes.IsEmpty)
        {
            yield return new Finding(Severity.Note, "no-theme-shares", partner.Id,
                $"{partner.Names.En} publishes no sectors, or too few: its themes are not known.");
        }

        if (partner.Window.Last is { } last && last < catalogue.Info.FlowsEnd - StaleYears)
        {
            yield return new Finding(Severity.Warning, "stale-reporting", partner.Id,
                $"{partner.Names.En} last reported for {last}: its zeros after that say nothing.");
        }

        if (Gap(partner.Window) is { } gap)
        {
            yield return new Finding(Severity.Note, "reporting-gap", partner.Id, $"{partner.Names.En} did not report in {gap}.");
        }

        if (partner.DacCode is null && partner.IatiIds.IsEmpty)
        {
            yield return new Finding(Severity.Note, "no-codes", partner.Id, $"{partner.Names.En} has neither a DAC nor an IATI code.");
        }

        if (partner.HomeCountry is { } home && catalogue.CountryIndex(home) < 0)
        {
            yield return new Finding(Severity.Error, "unknown-home", partner.Id, $"{partner.Names.En} belongs to '{home}', which is no country here.");
        }

        foreach (Finding finding in CheckPortfolio(partner))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> CheckPortfolio(PartnerProfile partner)
    {
        if (partner.Portfolio is not { Themes.IsEmpty: false } portfolio)
        {
            yield break;
        }

        double sum = Themes.Industrial.Append(Theme.Other).Sum(t => Portfolio.Of(portfolio.Themes, t.Code()) ?? 0);
        if (Math.Abs(sum - 1) > 0.001)
        {
            yield return new Finding(Severity.Error, "shares-do-not-add-up", partner.Id, $"The theme shares of {partner.Names.En} add up to {sum:0.###}.");
        }

        if (partner.Mandate?.Themes is { IsEmpty: false } mandate)
        {
            foreach (Theme theme in Themes.Industrial.Where(t => !mandate.Contains(t) && Portfolio.Of(portfolio.Themes, t.Code()) > 0.1))
            {
                yield return new Finding(Severity.Warning, "outside-mandate", partner.Id,
                    $"{partner.Names.En} spends more than a tenth on {theme.Code()}, which its recorded mandate does not name.");
            }
        }
    }

    private static string? Gap(ReportingWindow window)
    {
        if (window.First is not { } first || window.Last is not { } last)
        {
            return null;
        }

        HashSet<int> years = [.. window.Years.Select(y => y.Year)];
        int[] missing = [.. Enumerable.Range(first, last - first + 1).Where(y => !years.Contains(y))];
        return missing.Length == 0 ? null : string.Join(", ", missing);
    }
}
