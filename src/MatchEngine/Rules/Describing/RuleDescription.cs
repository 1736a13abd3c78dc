using System.Collections.Immutable;

namespace MatchEngine.Rules.Describing;

/// <summary>A rule in words.</summary>
public sealed record RuleDescription
{
    /// <summary>The id.</summary>
    public required string Rule { get; init; }

    /// <summary><c>derive</c>, <c>gate</c>, <c>score</c> or <c>advise</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The whole rule as a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The condition as written, in canonical form; null for one that always holds.</summary>
    public string? Condition { get; init; }

    /// <summary>The expressions besides: a scale, a formula.</summary>
    public required ImmutableArray<string> Expressions { get; init; }

    /// <summary>The document that it cites.</summary>
    public required string Document { get; init; }

    /// <summary>The paragraphs.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }

    /// <summary><c>stated</c>, <c>inferred</c> or <c>ours</c>.</summary>
    public required string Class { get; init; }

    /// <summary>What in it is not in the document, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Who may change its numbers.</summary>
    public required string Owner { get; init; }

    /// <summary>The most points that it adds; null for other kinds than score.</summary>
    public double? Points { get; init; }

    /// <summary>Its theme, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>When it is in force, in words.</summary>
    public required string Effective { get; init; }

    /// <summary>Its place: file, line and column.</summary>
    public required string Location { get; init; }

    /// <summary>The facts that it reads, each with what it says.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>The scenarios that name it in what they expect; empty where they were not asked for.</summary>
    public ImmutableArray<string> Tests { get; init; } = [];
}
