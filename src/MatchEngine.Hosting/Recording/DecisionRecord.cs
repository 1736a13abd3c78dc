using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Recording;

/// <summary>One answered question: what was asked, of whom, when, and what came of it.</summary>
public sealed record DecisionRecord
{
    /// <summary>When it was answered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked.</summary>
    public required MatchQuestion Question { get; init; }

    /// <summary>Who answered: rules, catalogue, facts and model.</summary>
    public required MatcherSnapshot Snapshot { get; init; }

    /// <summary>The answer; those for every country in a question for the world; empty for other questions.</summary>
    public ImmutableArray<MatchAnswer> Answers { get; init; } = [];

    /// <summary>The explanation, of a question for a pairing.</summary>
    public PairingExplanation? Explanation { get; init; }

    /// <summary>The answer to a question why not.</summary>
    public WhyNotAnswer? WhyNot { get; init; }

    /// <summary>The answer to a question what if.</summary>
    public WhatIfAnswer? WhatIf { get; init; }

    /// <summary>Whether a kept answer was given again.</summary>
    public bool Again { get; init; }

    /// <summary>The record of one answer.</summary>
    /// <exception cref="ArgumentException">It is no answer of a matcher.</exception>
    internal static DecisionRecord Of(MatchQuestion question, MatcherSnapshot snapshot, object answer, DateTimeOffset at)
    {
        DecisionRecord record = new() { At = at, Question = question, Snapshot = snapshot };
        return answer switch
        {
            MatchAnswer suggestions => record with { Answers = [suggestions] },
            PairingExplanation explanation => record with { Explanation = explanation },
            WhyNotAnswer whyNot => record with { WhyNot = whyNot },
            WhatIfAnswer whatIf => record with { WhatIf = whatIf },
            _ => throw new ArgumentException($"{answer.GetType().Name} is no answer of a matcher.", nameof(answer)),
        };
    }
}
