using System.Collections.Immutable;

namespace MatchEngine.Rules;

/// <summary>What ruleset.json says of the set as a whole.</summary>
public sealed record RuleSetHeader
{
    /// <summary>The path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>The id of the set.</summary>
    public required string Id { get; init; }

    /// <summary>Its semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day of the version.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The path of the fact dictionary.</summary>
    public required string Facts { get; init; }

    /// <summary>The paths of the rule files.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>The paths of the scenario files.</summary>
    public ImmutableArray<string> Scenarios { get; init; } = [];

    /// <summary>The paths of the files of translations, one a language.</summary>
    public ImmutableArray<string> Translations { get; init; } = [];

    /// <summary>The documents that rules cite.</summary>
    public ImmutableArray<RuleDocument> Documents { get; init; } = [];

    /// <summary>How rule score and likelihood combine.</summary>
    public OrderWeights Order { get; init; } = new(1, 0);
}
