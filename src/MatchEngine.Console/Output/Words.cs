using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Short phrases that tables and documents share, in a language; English where none is given.</summary>
internal static class Words
{
    public static string Money(double usd, Labels? labels = null) => (labels ?? Labels.English).ShortMoney(usd);

    public static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary><c>; above 80% of the open pairings</c>, or nothing where the record could not show the pairing at all.</summary>
    public static string Above(Likelihood likelihood, string key, Labels labels) =>
        likelihood.Percentile is { } part ? labels.Text(key, ("share", labels.Percent(part))) : "";

    /// <summary>The score with what missing facts could add: <c>52.1–64.1</c>.</summary>
    public static string Score(Suggestion s) => s.ScoreHigh > s.Score ? $"{Points(s.Score)}–{Points(s.ScoreHigh)}" : Points(s.Score);

    /// <summary>Points from sure to possible, in words: <c>52.1 to 64.1</c>.</summary>
    public static string Range(double low, double high, Labels labels) =>
        high > low ? labels.Text("whatif.range", ("low", Points(low)), ("high", Points(high))) : Points(low);

    /// <summary>The link in one line: status, last year, recent amount.</summary>
    public static string Link(LinkLine link, Labels? labels = null)
    {
        Labels words = labels ?? Labels.English;
        return link.Status switch
        {
            null => words["words.no_record"],
            LinkStatus.New => words.Text("words.new", ("year", Year(link.RecordEnds))),
            { } status when link.AmountUsd > 0 =>
                words.Text("words.link_amount", ("status", words.Of(status)), ("year", Year(link.LastYear)), ("amount", Money(link.AmountUsd.Value, words))),
            { } status => words.Text("words.link", ("status", words.Of(status)), ("year", Year(link.LastYear))),
        };
    }

    public static string Kind(PartnerLine partner, Labels? labels = null) =>
        $"{(labels ?? Labels.English).Of(partner.Kind)}{(partner.KindIsStated ? "" : "*")}";

    public static string Plain(this Modality modality) => Labels.English.Of(modality);

    public static string Plain(this Theme theme) => Labels.English.Of(theme);

    /// <summary><c>Morocco (MAR)</c>.</summary>
    public static string Named(CountryLine country) => $"{country.Name} ({country.Id})";

    /// <summary><c>Germany (DEU)</c>.</summary>
    public static string Named(PartnerLine partner) => $"{partner.Name} ({partner.Id})";

    /// <summary><c>lower middle income in FY2026</c>.</summary>
    public static string Income(CountryLine country, Labels? labels = null)
    {
        Labels words = labels ?? Labels.English;
        return country.IncomeGroup is null
            ? words["words.income_unknown"]
            : words.Text(
                "words.income",
                ("group", IncomeGroups.TryParse(country.IncomeGroup, out IncomeGroup group) ? words.Of(group) : country.IncomeGroup),
                ("year", Year(country.FiscalYear)));
    }

    public static string Country(CountryLine country, Labels? labels = null) =>
        (labels ?? Labels.English).Text("words.country", ("country", Named(country)), ("income", Income(country, labels)));

    public static string Stamp(Stamp stamp, Labels? labels = null)
    {
        Labels words = labels ?? Labels.English;
        return words.Text(
            "words.stamp",
            ("rules", $"{stamp.RuleSet} {stamp.RuleSetVersion}"),
            ("revision", Short(stamp.RuleSetRevision)),
            ("catalogue", Labels.Day(stamp.CatalogueDate)),
            ("hash", Short(stamp.CatalogueHash)),
            ("year", Year(stamp.FlowsEnd)),
            ("model", stamp.Model ?? words["words.no_model"]),
            ("date", Labels.Day(stamp.RunDate)));
    }

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
