using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Planning;
using MatchEngine.Planning.Networks;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Verbs;

/// <summary><c>portfolio</c>: pairings for all middle-income countries at once, under the partners' capacities.</summary>
internal static class PortfolioVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> region = new("--region") { Description = "Only countries of a region: of the World Bank, a continent or a sub-region of the UN.", HelpName = "name" };
        Option<int?> year = PlanningOptions.MaybeWhole("--year", "The year that income groups and rules are taken at, on 1 July", 1990, 2100, "the catalogue's own date");
        Option<int?> pairings = PlanningOptions.MaybeWhole("--pairings", "How many pairings in all", 1, 10_000, "three a country");
        Option<int> perCountry = PlanningOptions.Whole("--per-country", "How many partners a country gets at most", 1, 30, 10);
        Option<int> years = PlanningOptions.Whole("--years", "The length of the spells in which capacities are counted, years", 1, 5, 3);
        Option<double?> crowding = new("--crowding")
        {
            Description = "Points that each partner before costs a country's next one; more spreads more (default: what the rules say).",
            HelpName = "points",
            CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double n) && n is >= 0 and <= 1000
                ? n
                : CommonOptions.Fail<double?>(result, $"--crowding is a number from 0 to 1000; '{result.Tokens[0].Value}' is not."),
        };
        Option<bool> curve = new("--curve") { Description = "Only the trade-off between total fit and spread." };
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Option<string?> rules = CommonOptions.Rules();
        Option<string?> programmes = CommonOptions.ProgrammeRules();
        Option<string[]> facts = CommonOptions.Facts();
        Command command = new("portfolio", "Chooses pairings for all middle-income countries at once, no partner counted for more than it can take on.")
        {
            region, year, pairings, perCountry, years, crowding, curve, language, format, output, catalogue, rules, programmes, facts,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Session session = Session.Open(parsed.GetValue(catalogue), parsed.GetValue(rules), parsed.GetValue(facts)!, terminal, "none");
            PortfolioQuery query = new()
            {
                Region = Region(parsed.GetValue(region), session),
                Date = parsed.GetValue(year) is { } y ? new DateOnly(y, 7, 1) : null,
                Pairings = parsed.GetValue(pairings),
                MostPerCountry = parsed.GetValue(perCountry),
                Years = parsed.GetValue(years),
                Crowding = parsed.GetValue(crowding),
                Language = parsed.GetValue(language)!,
            };
            Labels labels = Labels.In(query.Language);
            PortfolioAnswer answer = Solve(session.Planner(parsed.GetValue(programmes)), query, terminal, cancellation);
            PortfolioOutput.Write(answer, parsed.GetValue(curve), parsed.GetValue(format), parsed.GetValue(output), labels, terminal);
            return Task.FromResult(PortfolioOutput.Report(answer, labels, terminal));
        });
        return command;
    }

    private static string? Region(string? text, Session session)
    {
        if (text is null)
        {
            return null;
        }

        string[] all = [.. Regions.All(session.Catalogue)];
        return Regions.Find(session.Catalogue, text) ?? throw UserException.WrongUse(
            $"matchengine: the catalogue has no region '{text}' (--region).{Spelling.Hint(text, all.Select(one => one.ToLowerInvariant()))}",
            $"There are: {string.Join("; ", all)}.");
    }

    private static PortfolioAnswer Solve(Planner planner, PortfolioQuery query, Terminal terminal, CancellationToken cancellation)
    {
        int countries = planner.PortfolioCountries(query).Length;
        if (countries == 0)
        {
            throw new UserException(
                ExitCodes.Findings,
                $"matchengine: nothing qualifies: no country{(query.Region is null ? "" : $" of {query.Region}")} is known to be middle-income on {query.Date ?? planner.Matcher.Catalogue.Info.Date:yyyy-MM-dd}.");
        }

        using Progress progress = new(terminal, "steps", countries + query.CurvePoints);
        try
        {
            return planner.Portfolio(query, new ProgressSteps(progress), cancellation);
        }
        catch (SolverMissingException e)
        {
            throw UserException.WrongUse($"matchengine: {e.Message}");
        }
    }
}
