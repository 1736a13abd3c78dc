using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Why a pairing is suggested: one score rule that is met.</summary>
public sealed record Reason
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Points that it adds.</summary>
    public required double Points { get; init; }

    /// <summary>The document that the rule cites.</summary>
    public required string Document { get; init; }

    /// <summary>The paragraphs of that document; empty for a rule of ours without one.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }

    /// <summary>Whether the document states the rule, it follows from it, or it is ours.</summary>
    public required RuleClass Class { get; init; }

    /// <summary>The facts that the rule read, with year and source.</summary>
    public required ImmutableArray<FactCitation> Facts { get; init; }
}
