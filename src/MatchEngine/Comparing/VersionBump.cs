using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>The smallest legal version step for a change, and why.</summary>
public sealed record VersionBump
{
    /// <summary>The step.</summary>
    public required VersionStep Step { get; init; }

    /// <summary>The version before.</summary>
    public required string From { get; init; }

    /// <summary>The smallest legal version after; the same as <see cref="From"/> where nothing differs.</summary>
    public required string To { get; init; }

    /// <summary>Why, a sentence each, the weightiest first.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>A draft of the entry in the change log, in Markdown.</summary>
    public required string Changelog { get; init; }
}
