using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>mobilise</c>: the fewest partners that fill a funding gap together.</summary>
internal static class MobiliseVerb
{
    private const string GapFact = "country.funding_gap_usd";

    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Option<double?> gap = new("--gap")
        {
            Description = $"The funding gap, US dollars: 25m, 1.2bn, 800k, 25000000; default: the fact {GapFact} of --facts.",
            HelpName = "amount",
            CustomParser = result => AmountText.TryRead(result.Tokens[0].Value, out double usd)
                ? usd
                : CommonOptions.Fail<double?>(result, $"--gap is an amount above 0, such as 25m, 1.2bn or 25000000; '{result.Tokens[0].Value}' is not."),
        };
        Option<double> confidence = new("--confidence")
        {
            Description = "The probability to reach the gap with: 0.8 or 80% (the default).",
            HelpName = "part",
            DefaultValueFactory = _ => 0.8,
            CustomParser = result => ReadPart(result.Tokens[0].Value) is { } part
                ? part
                : CommonOptions.Fail<double>(result, $"--confidence lies between 0 and 1 (or 0% and 100%); '{result.Tokens[0].Value}' does not."),
        };
        Option<int> years = PlanningOptions.Whole("--years", "Within how many years", 1, 5, 3);
        Option<int> partners = PlanningOptions.Whole("--partners", "How many partners at most", 1, 8, 6);
        Option<int> alternatives = PlanningOptions.Whole("--alternatives", "How many next-best consortia", 0, 20, 3);
        Option<Theme?> theme = CommonOptions.ThemeOption("The theme that the gap is in");
        Option<bool> anyIncome = new("--any-income") { Description = "Also for a country that is not middle-income." };
        Option<DateOnly?> asOf = CommonOptions.AsOf();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string?> programmes = CommonOptions.ProgrammeRules();
        Option<string[]> facts = CommonOptions.Facts();
        Command command = new("mobilise", "Looks for the fewest partners that fill a funding gap together, and says with what probability.")
        {
            country, gap, theme, years, confidence, partners, alternatives, anyIncome, asOf, language, format, output, catalogue, rules, programmes, facts,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, "none");
            string iso3 = session.Country(parsed.GetValue(country)!).Iso3;
            MobiliseQuery query = new()
            {
                GapUsd = parsed.GetValue(gap) ?? GapOf(iso3, session),
                Theme = parsed.GetValue(theme),
                Years = parsed.GetValue(years),
                Confidence = parsed.GetValue(confidence),
                MostPartners = parsed.GetValue(partners),
                Alternatives = parsed.GetValue(alternatives),
                AnyIncome = parsed.GetValue(anyIncome),
                Date = parsed.GetValue(asOf),
                Language = parsed.GetValue(language)!,
            };
            Labels labels = Labels.In(query.Language);
            MobiliseAnswer answer = session.Planner(parsed.GetValue(programmes)).Mobilise(iso3, query, cancellation);
            MobiliseOutput.Write(answer, parsed.GetValue(format), parsed.GetValue(output), labels, terminal);
            return Task.FromResult(MobiliseOutput.Report(answer, parsed.GetValue(format), labels, terminal));
        });
        return command;
    }

    /// <summary>The gap that the officer's own facts tell, or the end of the verb.</summary>
    private static double GapOf(string iso3, Session session)
    {
        foreach (OverlayFact fact in session.Overlay.Of(iso3, null))
        {
            if (fact.Name == GapFact && fact.Value.TryGetNumber(out double usd) && usd > 0)
            {
                return usd;
            }
        }

        throw UserException.WrongUse($"matchengine: name the gap ('mobilise {iso3} --gap 25m'), or give the fact {GapFact} with --facts.");
    }

    private static double? ReadPart(string text)
    {
        bool percent = text.EndsWith('%');
        bool read = double.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double part);
        part = percent ? part / 100 : part;
        return read && part is > 0 and < 1 ? part : null;
    }
}
