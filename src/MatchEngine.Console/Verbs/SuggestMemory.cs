using System.Collections.Immutable;
using MatchEngine.Console.Loading;
using MatchEngine.Decisions;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Console.Verbs;

/// <summary>Tells on suggestions what was decided before, and remembers what was asked and answered.</summary>
internal sealed class SuggestMemory(StorePlace place, FactOverlay facts, bool showDeferred, Terminal terminal, CancellationToken cancellation)
{
    /// <summary>Asks, with the memory; an answer does not fail for want of a memory that nobody named.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="ask">Asks the matcher.</param>
    public async Task<List<MatchAnswer>> AskAsync(SuggestQuery query, Func<SuggestQuery, List<MatchAnswer>> ask)
    {
        List<MatchAnswer>? answers = null;
        try
        {
            return await Stores.UseAsync(
                place,
                terminal,
                async store =>
                {
                    ImmutableArray<Decision> standing = await store.DecisionsAsync(new DecisionFilter { StandingOnly = true }, cancellation);
                    OfficerMemory memory = new(standing, terminal.Today);
                    answers = [.. ask(query with { Top = query.Top + memory.Deferred }).Select(answer => memory.Apply(answer, query.Top, showDeferred))];
                    await RecordAsync(store, query, answers);
                    return answers;
                },
                cancellation);
        }
        catch (UserException e) when (!place.IsNamed && answers is null)
        {
            terminal.Error.WriteLine($"{e.Lines[0]} What was decided before is not shown.");
            return ask(query);
        }
    }

    private async Task RecordAsync(IDecisionStore store, SuggestQuery query, List<MatchAnswer> answers)
    {
        try
        {
            await store.RecordAsync([.. answers.Select(answer => new NewRun(query with { Theme = answer.Suggestions.FirstOrDefault()?.Theme ?? query.Theme }, answer, facts, StoreOptions.User))], cancellation);
        }
        catch (StoreException e)
        {
            terminal.Error.WriteLine($"matchengine: {e.Message} This run is not remembered.");
        }
    }
}
