using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Formatting;

namespace MatchEngine.Console.Verbs;

/// <summary><c>rules fmt</c>: the canonical layout of a set's files.</summary>
internal static class RulesFmtVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = RulesOptions.Folder();
        Option<bool> check = new("--check") { Description = "Write nothing; exit code 1 where a file would change." };
        Option<OutputFormat> format = RulesOptions.Format();
        Command command = new("fmt", "Gives the files of a set their canonical layout; comments are kept.") { folder, check, format };
        command.SetAction(parsed =>
        {
            FileResult[] results = Run(RuleFolder.Open(parsed.GetValue(folder)!), parsed.GetValue(check));
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                RulesJson.Write(terminal, results, RulesJson.Context.FileResultArray);
            }
            else
            {
                foreach (FileResult changed in results.Where(result => result.Result != Unchanged))
                {
                    terminal.Output.Write($"{changed.File}: {changed.Result}\n");
                }

                terminal.Output.Write($"{results.Length} files, {results.Count(result => result.Result != Unchanged)} {(parsed.GetValue(check) ? "would change" : "formatted")}.\n");
            }

            return parsed.GetValue(check) && results.Any(result => result.Result != Unchanged) ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }

    private const string Unchanged = "unchanged";

    /// <summary>Every file is formatted in memory before the first is written: one that is no JSON stops all.</summary>
    private static FileResult[] Run(RuleFolder folder, bool check)
    {
        RuleSetHeader? header = RuleSet.Read(folder.Files, folder.Manifest).RuleSet?.Header;
        List<(string File, byte[] Old, byte[] Fresh)> files = [];
        List<string> faults = [];
        foreach (string file in folder.All(header).Distinct().Where(File.Exists))
        {
            byte[] old = folder.Files.Read(file)!;
            (byte[]? fresh, IReadOnlyList<Fault> found) = RuleFormatter.Format(file, old);
            faults.AddRange(found.Select(fault => fault.ToString()));
            if (fresh is not null)
            {
                files.Add((file, old, fresh));
            }
        }

        if (faults.Count > 0)
        {
            throw UserException.WrongUse([.. faults, "matchengine: nothing was written."]);
        }

        List<FileResult> results = [];
        foreach ((string file, byte[] old, byte[] fresh) in files)
        {
            bool same = old.AsSpan().SequenceEqual(fresh);
            if (!same && !check)
            {
                SafeFile.Write(file, stream => stream.Write(fresh));
            }

            results.Add(new FileResult(file, same ? Unchanged : check ? "would change" : "formatted"));
        }

        return [.. results];
    }
}
