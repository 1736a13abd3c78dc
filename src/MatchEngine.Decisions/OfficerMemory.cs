using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Decisions;

/// <summary>What stands decided on one day, and what it does to an answer. Immutable; reads no store.</summary>
public sealed class OfficerMemory
{
    private readonly ILookup<(string Country, string Partner), Decision> _decisions;
    private readonly DateOnly _today;

    /// <summary>A memory.</summary>
    /// <param name="decisions">The decisions that stand; those that were replaced do no harm.</param>
    /// <param name="today">The officer's day.</param>
    public OfficerMemory(IEnumerable<Decision> decisions, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        _decisions = decisions.OrderByDescending(decision => decision.Id).ToLookup(decision => (decision.Country, decision.Partner));
        _today = today;
    }

    /// <summary>
    /// What stands on a pairing: the latest decision for the theme or for all themes; where no theme is asked for, the latest for all. Null
    /// where there is none.
    /// </summary>
    public DecisionLine? Of(string country, string partner, Theme? theme) =>
        _decisions[(country, partner)].FirstOrDefault(decision => decision.Theme is null || decision.Theme == theme)?.ToLine(_today);

    /// <summary>How many suggestions more to ask for, so that enough are left when deferred ones are left out of any one answer.</summary>
    public int Deferred => new[] { Most(pairing => pairing.Country), Most(pairing => pairing.Partner) }.Max();

    /// <summary>
    /// An answer with what was decided told on each suggestion. A deferred pairing is left out until its day, and named in a note; the places
    /// of the others stay what they are.
    /// </summary>
    /// <param name="answer">The answer, with <see cref="Deferred"/> suggestions more than are wanted.</param>
    /// <param name="top">How many suggestions are wanted; null: all.</param>
    /// <param name="showDeferred">Whether deferred pairings stay in, marked.</param>
    public MatchAnswer Apply(MatchAnswer answer, int? top, bool showDeferred = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Suggestion[] told = [.. answer.Suggestions.Select(s => s with { Decision = Of(s.Country.Id, s.Partner.Id, s.Theme) })];
        Suggestion[] shown = [.. told.Where(s => showDeferred || !IsAway(s.Decision)).Take(top ?? int.MaxValue)];

        // Those behind the last that is shown would not have been seen anyway.
        int last = shown.Length > 0 && shown.Length == top ? shown[^1].Rank : int.MaxValue;
        Suggestion[] away = showDeferred ? [] : [.. told.Where(s => IsAway(s.Decision) && s.Rank < last)];
        return answer with
        {
            Suggestions = [.. shown],
            Notes = away.Length == 0 ? answer.Notes : answer.Notes.Add($"Deferred, and left out until the day: {string.Join("; ", away.Select(s => Name(answer, s)))}."),
        };
    }

    private static bool IsAway(DecisionLine? decision) => decision is { Verdict: Verdict.Defer, IsDue: false };

    private static string Name(MatchAnswer answer, Suggestion s)
    {
        string name = answer.Country is null ? $"{s.Country.Name} ({s.Country.Id})" : $"{s.Partner.Name} ({s.Partner.Id})";
        return $"{name}, {s.Decision!.Until:yyyy-MM-dd}";
    }

    private int Most(Func<(string Country, string Partner), string> side) => _decisions
        .Where(pairing => pairing.Any(decision => IsAway(decision.ToLine(_today))))
        .GroupBy(pairing => side(pairing.Key))
        .Select(group => group.Count())
        .DefaultIfEmpty(0)
        .Max();
}
