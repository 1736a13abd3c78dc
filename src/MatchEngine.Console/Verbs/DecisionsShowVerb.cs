using System.Collections.Immutable;
using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Languages;

namespace MatchEngine.Console.Verbs;

/// <summary><c>decisions show</c>: one decision, with the suggestion as it was shown and the notes on the pairing.</summary>
internal static class DecisionsShowVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<long> number = new("number")
        {
            Description = "The number of the decision, as 'decisions' lists it.",
            CustomParser = result => long.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out long id) && id > 0
                ? id
                : CommonOptions.Fail<long>(result, $"A decision is named by its number; '{result.Tokens[0].Value}' is none. 'matchengine decisions' lists them."),
        };
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> output = CommonOptions.Out();
        Option<string?> store = StoreOptions.Store();
        Command command = new("show", "Shows one decision, with the suggestion as it was shown then.") { number, language, format, output, store };
        command.SetAction(async (parsed, cancellation) =>
        {
            long id = parsed.GetValue(number);
            DecisionDossier dossier = await Stores.ReadAsync(StorePlace.Require(parsed.GetValue(store)), terminal, opened => ReadAsync(opened, id, cancellation), cancellation);
            Destination.Write(parsed.GetValue(output), terminal, target => DecisionOutput.Write(dossier, parsed.GetValue(format), Labels.In(parsed.GetValue(language)!), target));
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<DecisionDossier> ReadAsync(IDecisionStore store, long id, CancellationToken cancellation)
    {
        ImmutableArray<Decision> all = await store.DecisionsAsync(new DecisionFilter(), cancellation);
        Decision decision = all.FirstOrDefault(decision => decision.Id == id)
            ?? throw UserException.WrongUse($"matchengine: there is no decision {id}; {(all.IsEmpty ? "none is remembered yet" : $"the last is {all[0].Id}")}. 'matchengine decisions' lists them.");
        return new DecisionDossier(
            decision,
            (await store.ShownAsync(id, cancellation))!,
            [.. all.Where(other => other.Id != id && other.Country == decision.Country && other.Partner == decision.Partner)],
            await store.NotesAsync(new NoteFilter(decision.Country, decision.Partner), cancellation));
    }
}
