using System.Globalization;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Short phrases that tables and documents share.</summary>
internal static class Words
{
    public static string Money(double usd) => Math.Abs(usd) switch
    {
        >= 999_500_000 => $"USD {(usd / 1e9).ToString("0.0", CultureInfo.InvariantCulture)}bn",
        >= 999_500 => $"USD {(usd / 1e6).ToString("0.0", CultureInfo.InvariantCulture)}m",
        _ => $"USD {(usd / 1e3).ToString("0", CultureInfo.InvariantCulture)}k",
    };

    public static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The score with what missing facts could add: <c>52.1 to 64.1</c>.</summary>
    public static string Score(Suggestion s) => s.ScoreHigh > s.Score ? $"{Points(s.Score)} to {Points(s.ScoreHigh)}" : Points(s.Score);

    /// <summary>The link in two lines at most: status and years, then the recent amount.</summary>
    public static string Link(LinkLine link) => link.Status switch
    {
        null => "no record",
        LinkStatus.New => $"new (record to {link.RecordEnds})",
        _ when link.AmountUsd > 0 => $"{link.Status.Value.Code()}, last {link.LastYear}, {Money(link.AmountUsd.Value)}",
        _ => $"{link.Status.Value.Code()}, last {link.LastYear}",
    };

    public static string Kind(PartnerLine partner) => partner.KindIsStated ? partner.Kind.InWords() : $"{partner.Kind.InWords()}*";

    public static string Plain(this Modality modality) => modality.Code().Replace('_', ' ');

    public static string Plain(this Theme theme) => theme.Code().Replace('_', ' ');

    public static string Country(CountryLine country) => country.IncomeGroup is null
        ? $"{country.Name} ({country.Id}), income group not known"
        : $"{country.Name} ({country.Id}), {(IncomeGroups.TryParse(country.IncomeGroup, out IncomeGroup group) ? group.InWords() : country.IncomeGroup)} in FY{country.FiscalYear}";

    public static string Stamp(Stamp stamp) =>
        $"Rules {stamp.RuleSet} {stamp.RuleSetVersion} ({stamp.RuleSetRevision[..12]}) · catalogue of {stamp.CatalogueDate:yyyy-MM-dd} ({stamp.CatalogueHash[..12]}), flows to {stamp.FlowsEnd} · model {stamp.Model ?? "none"} · as of {stamp.RunDate:yyyy-MM-dd}";
}
