using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Replaying;
using MatchEngine.Hosting.Versions;

namespace MatchEngine.Console.Verbs;

/// <summary><c>replay</c>: asks the questions of a decision log again, each of the versions that answered it.</summary>
internal static class ReplayVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> logs = new("log") { Description = "Decision logs, lines of JSON, as a service writes them.", Arity = ArgumentArity.OneOrMore };
        Option<string[]> rules = Places("--rules", "Where rule sets are, besides those that are carried along: a folder, or one that holds folders.");
        Option<string[]> catalogues = Places("--catalogue", "Where catalogues are: a folder or packed file, or a folder that holds them.");
        Option<string[]> models = Places("--model", "Where models are: a folder with a card.json, or one that holds such folders.");
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Command command = new(
            "replay", "Asks recorded questions again, each of the very rules, catalogue, facts and model that answered it; exit code 1 where an answer differs or a version is missing.")
        {
            logs, rules, catalogues, models, format, output,
        };
        command.SetAction((parsed, cancellation) =>
        {
            VersionPlaces places = new()
            {
                Rules = [.. parsed.GetValue(rules)!],
                Catalogues = [.. parsed.GetValue(catalogues)!],
                Models = [.. parsed.GetValue(models)!],
                ModelReaders = Learners.ModelReaders,
            };
            Require(parsed.GetValue(logs)!, places);
            List<(string Log, ReplayedAnswer Answer)> replayed = Replay(parsed.GetValue(logs)!, new Replayer(new VersionFinder(places)), terminal, cancellation);
            ReplayDocument document = ReplayDocument.Of(parsed.GetValue(logs)!, replayed);
            if (document.Same + document.Differ + document.Missing == 0)
            {
                throw UserException.WrongUse(
                    [.. document.Findings.Take(5).Select(finding => $"{finding.Log}:{finding.Line}: {finding.Remarks[0]}"), "matchengine: there is no recorded answer in what was named. Name a decision log."]);
            }

            Destination.Write(parsed.GetValue(output), terminal, target => ReplayOutput.Write(document, parsed.GetValue(format), target));
            return Task.FromResult(document.Differ + document.Missing > 0 ? ExitCodes.Findings : ExitCodes.Done);
        });
        return command;
    }

    private static List<(string Log, ReplayedAnswer Answer)> Replay(string[] logs, Replayer replayer, Terminal terminal, CancellationToken cancellation)
    {
        List<(string, ReplayedAnswer)> replayed = [];
        using Progress progress = new(terminal, "lines", logs.Sum(log => File.ReadLines(log).Count()));
        foreach (string log in logs)
        {
            foreach (LogLine line in DecisionLogReader.Read(log))
            {
                cancellation.ThrowIfCancellationRequested();
                ReplayedAnswer answer = replayer.Replay(line, cancellation);
                replayed.Add((log, answer));
                progress.Step(answer.Question);
            }
        }

        return replayed;
    }

    private static void Require(IEnumerable<string> logs, VersionPlaces places)
    {
        string[] faults =
        [
            .. logs.Where(log => !File.Exists(log)).Select(log => $"matchengine: {(Directory.Exists(log) ? $"'{log}' is a folder" : $"there is no file '{log}'")}. Name a decision log."),
            .. places.Rules.Where(place => !Directory.Exists(place)).Select(place => $"matchengine: there is no folder '{place}' (--rules)."),
            .. places.Catalogues.Where(place => !Path.Exists(place)).Select(place => $"matchengine: there is no file or folder '{place}' (--catalogue)."),
            .. places.Models.Where(place => !Directory.Exists(place)).Select(place => $"matchengine: there is no folder '{place}' (--model)."),
        ];
        if (faults.Length > 0)
        {
            throw UserException.WrongUse(faults);
        }
    }

    private static Option<string[]> Places(string name, string description) => new(name)
    {
        Description = description + " May be given several times.",
        HelpName = "path",
        DefaultValueFactory = _ => [],
    };
}
