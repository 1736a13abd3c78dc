using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules watch</c>: check, test and impact again at each save, until interrupted.</summary>
internal static class RulesWatchVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = RulesOptions.Folder();
        Option<string[]> countries = new("--countries") { Description = "Measure the impact on these countries only, separated by commas.", HelpName = "list", DefaultValueFactory = _ => [] };
        Option<string?> catalogue = CommonOptions.Catalogue();
        Command command = new("watch", "Checks, tests and measures the impact again at each save; Ctrl+C ends it.") { folder, countries, catalogue };
        command.SetAction(async (parsed, cancellation) =>
        {
            RuleFolder working = RuleFolder.Open(parsed.GetValue(folder)!);
            Profiles.Catalogue known = Catalogues.Load(parsed.GetValue(catalogue));
            string[] asked = [.. parsed.GetValue(countries)!.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
            string[] unknown = [.. asked.Where(iso3 => known.CountryIndex(iso3) < 0)];
            if (unknown.Length > 0)
            {
                throw UserException.WrongUse($"matchengine: the catalogue has no country {string.Join(", ", unknown)}; give ISO3 codes.");
            }

            WatchRound round = new(working, known, asked, terminal);
            await FolderWatch.Run(working.Folder, () => round.Run(cancellation), cancellation).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
