using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;

namespace MatchEngine.Console.Verbs;

/// <summary><c>decisions export</c>: the decisions that stand, as labels that <c>model train --decisions</c> takes in.</summary>
internal static class DecisionsExportVerb
{
    public static Command Create(Terminal terminal)
    {
        Option<double> weight = new("--weight")
        {
            Description = "How much a decision counts in training, against 1 for a row of the record. Default 1.",
            HelpName = "n",
            DefaultValueFactory = _ => 1,
            CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double given) && given is > 0 and <= 1000
                ? given
                : CommonOptions.Fail<double>(result, $"--weight is a number above 0, up to 1000; '{result.Tokens[0].Value}' is not."),
        };
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Csv, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Option<string?> store = StoreOptions.Store();
        Command command = new("export", "Writes the decisions that stand as labels to learn from: 1 accepted, 0 rejected; exit code 1 where there is none.") { weight, format, output, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            ImmutableArray<Decision> standing = await Stores.ReadAsync(
                StorePlace.Require(parsed.GetValue(store)), terminal, opened => opened.DecisionsAsync(new DecisionFilter { StandingOnly = true }, cancellation), cancellation);
            Decision[] labels = [.. standing.Where(decision => decision.IsMatch is not null).Reverse()];
            Destination.Write(parsed.GetValue(output), terminal, target => LabelsOutput.Write(labels, parsed.GetValue(weight), parsed.GetValue(format), target));
            terminal.Error.WriteLine($"matchengine: {labels.Length} label(s) from {standing.Length} decision(s) that stand; {standing.Length - labels.Length} deferred, which say neither.");
            return labels.Length == 0 ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command;
    }
}
