using System.Collections.Immutable;
using MatchEngine.Console.Loading;
using MatchEngine.Decisions;
using MatchEngine.Explaining;

namespace MatchEngine.Console.Verbs;

/// <summary>Tells on an explanation what was decided and noted of the pairing.</summary>
internal static class WhyMemory
{
    /// <summary>The explanation with the memory; without one, where nobody named it and it can't be read.</summary>
    public static async Task<PairingExplanation> TellAsync(StorePlace place, PairingExplanation explanation, Terminal terminal, CancellationToken cancellation)
    {
        string country = explanation.Suggestion.Country.Id;
        string partner = explanation.Suggestion.Partner.Id;
        try
        {
            return await Stores.ReadAsync(
                place,
                terminal,
                async store =>
                {
                    ImmutableArray<Decision> decisions = await store.DecisionsAsync(new DecisionFilter { Country = country, Partner = partner }, cancellation);
                    ImmutableArray<Note> notes = await store.NotesAsync(new NoteFilter(country, partner), cancellation);
                    return explanation with
                    {
                        Suggestion = explanation.Suggestion with { Decision = new OfficerMemory(decisions, terminal.Today).Of(country, partner, explanation.Suggestion.Theme) },
                        Memory = new PairingMemory([.. decisions.Select(decision => decision.ToLine(terminal.Today))], [.. notes.Select(note => note.ToLine())]),
                    };
                },
                cancellation);
        }
        catch (UserException e) when (!place.IsNamed)
        {
            terminal.Error.WriteLine($"{e.Lines[0]} What was decided before is not shown.");
            return explanation;
        }
    }
}
