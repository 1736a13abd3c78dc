using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>One rule's part in a pairing, whole.</summary>
public sealed record RuleReport
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>Its kind.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its theme, or null.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The document that it cites.</summary>
    public required string Document { get; init; }

    /// <summary>The paragraphs of that document.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }

    /// <summary>How the rule stands to them.</summary>
    public required RuleClass Class { get; init; }

    /// <summary>What became of it.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>Points that it adds for sure; 0 for other kinds than score.</summary>
    public double Points { get; init; }

    /// <summary>Points that it could add if missing facts were known.</summary>
    public double PointsHigh { get; init; }

    /// <summary>Points that it adds at the most, of a score rule.</summary>
    public double? PointsMost { get; init; }

    /// <summary>The sentence that fits the outcome, or null where the rule has none.</summary>
    public string? Sentence { get; init; }

    /// <summary>Its condition, or null for one that always holds.</summary>
    public string? Condition { get; init; }

    /// <summary>The clauses of the condition with the values on both sides.</summary>
    public required ImmutableArray<ClauseReport> Clauses { get; init; }

    /// <summary>The facts that it read.</summary>
    public required ImmutableArray<FactCitation> Facts { get; init; }

    /// <summary>The facts that were missing, where it could not tell.</summary>
    public required ImmutableArray<string> Missing { get; init; }
}
