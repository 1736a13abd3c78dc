using System.Collections.Immutable;
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

    /// <summary>The answer; those for every country in a question for the world; empty for a pairing.</summary>
    public ImmutableArray<MatchAnswer> Answers { get; init; } = [];

    /// <summary>The explanation, of a question for a pairing.</summary>
    public PairingExplanation? Explanation { get; init; }

    /// <summary>Whether a kept answer was given again.</summary>
    public bool Again { get; init; }
}
