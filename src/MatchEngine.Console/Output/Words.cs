using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Short phrases that tables and documents share.</summary>
internal static class Words
{
    public static string Money(double usd) => FigureText.Money(usd);

    public static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary><c>; above 80% of the open pairings</c>, or nothing where the record could not show the pairing at all.</summary>
    public static string Above(Likelihood likelihood, string others) =>
        likelihood.Percentile is { } part ? $"; above {part.ToString("0%", CultureInfo.InvariantCulture)} of {others}" : "";

    /// <summary>The score with what missing facts could add: <c>52.1–64.1</c>.</summary>
    public static string Score(Suggestion s) => s.ScoreHigh > s.Score ? $"{Points(s.Score)}–{Points(s.ScoreHigh)}" : Points(s.Score);

    /// <summary>The link in one line: status, last year, recent amount.</summary>
    public static string Link(LinkLine link) => link.Status switch
    {
        null => "no record",
        LinkStatus.New => $"new (record to {link.RecordEnds})",
        _ when link.AmountUsd > 0 => $"{link.Status.Value.Code()} {link.LastYear}, {Money(link.AmountUsd.Value)}",
        _ => $"{link.Status.Value.Code()} {link.LastYear}",
    };

    public static string Kind(PartnerLine partner) => partner.KindIsStated ? partner.Kind.InWords() : $"{partner.Kind.InWords()}*";

    public static string Plain(this Modality modality) => modality.Code().Replace('_', ' ');

    public static string Plain(this Theme theme) => theme.Code().Replace('_', ' ');

    /// <summary><c>Morocco (MAR)</c>.</summary>
    public static string Named(CountryLine country) => $"{country.Name} ({country.Id})";

    /// <summary><c>Germany (DEU)</c>.</summary>
    public static string Named(PartnerLine partner) => $"{partner.Name} ({partner.Id})";

    /// <summary><c>lower middle income in FY2026</c>.</summary>
    public static string Income(CountryLine country) => country.IncomeGroup is null
        ? "income group not known"
        : $"{(IncomeGroups.TryParse(country.IncomeGroup, out IncomeGroup group) ? group.InWords() : country.IncomeGroup)} in FY{country.FiscalYear}";

    public static string Country(CountryLine country) => $"{Named(country)}, {Income(country)}";

    public static string Stamp(Stamp stamp) =>
        $"Rules {stamp.RuleSet} {stamp.RuleSetVersion} ({Short(stamp.RuleSetRevision)}) · catalogue of {stamp.CatalogueDate:yyyy-MM-dd} ({Short(stamp.CatalogueHash)}), flows to {stamp.FlowsEnd} · model {stamp.Model ?? "none"} · as of {stamp.RunDate:yyyy-MM-dd}";

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
