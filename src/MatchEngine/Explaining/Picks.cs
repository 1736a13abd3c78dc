using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Picks the results of a trace that an answer tells of, by their places, so that nothing is copied. Each writes into the room it is given.</summary>
internal static class Picks
{
    /// <summary>The results that count for a theme and are met or cannot tell: those of general rules and its own; all themes where there is none.</summary>
    public static Span<int> Counted(ReadOnlySpan<RuleResult> scores, Theme? theme, Span<int> room)
    {
        int count = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            ref readonly RuleResult result = ref scores[i];
            if (result.Outcome is RuleOutcome.Met or RuleOutcome.CannotTell && (theme is null || result.Rule.Theme is null || result.Rule.Theme == theme))
            {
                room[count++] = i;
            }
        }

        return room[..count];
    }

    /// <summary>The results that are met.</summary>
    public static Span<int> Met(ReadOnlySpan<RuleResult> results, Span<int> room)
    {
        int count = 0;
        for (int i = 0; i < results.Length; i++)
        {
            if (results[i].Outcome == RuleOutcome.Met)
            {
                room[count++] = i;
            }
        }

        return room[..count];
    }

    /// <summary>Those of some results that add points, the most first; equals by the id of the rule.</summary>
    public static Span<int> Strongest(ReadOnlySpan<RuleResult> scores, ReadOnlySpan<int> counted, ToldRules told, Span<int> room)
    {
        int count = 0;
        foreach (int next in counted)
        {
            if (scores[next].Outcome != RuleOutcome.Met || !(scores[next].Points > 0))
            {
                continue;
            }

            int at = count++;
            for (; at > 0 && IsBefore(scores[next], scores[room[at - 1]], told); at--)
            {
                room[at] = room[at - 1];
            }

            room[at] = next;
        }

        return room[..count];
    }

    /// <summary>What the rules of some results have, each once, in their order.</summary>
    public static ImmutableArray<T> Distinct<T>(ReadOnlySpan<RuleResult> results, ReadOnlySpan<int> picked, Func<Rule, T?> read)
        where T : unmanaged, Enum
    {
        Span<T> found = picked.Length <= 64 ? stackalloc T[64] : new T[picked.Length];
        int count = 0;
        foreach (int place in picked)
        {
            if (read(results[place].Rule) is { } value && !found[..count].Contains(value))
            {
                found[count++] = value;
            }
        }

        return [.. found[..count]];
    }

    private static bool IsBefore(in RuleResult one, in RuleResult other, ToldRules told) =>
        one.Points != other.Points ? one.Points > other.Points : told.Of(one.Rule).Order < told.Of(other.Rule).Order;
}
