using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>What a fact of the dictionary means.</summary>
public sealed record FactDefinition
{
    /// <summary>The qualified name that conditions and sentences use: <c>country.income_group</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of its value.</summary>
    public required ConditionType Type { get; init; }

    /// <summary>What it depends on.</summary>
    public required FactSide Side { get; init; }

    /// <summary>Who supplies it.</summary>
    public required FactOrigin Origin { get; init; }

    /// <summary>Whether it may be missing; a rule that reads a missing one cannot tell.</summary>
    public bool Optional { get; init; } = true;

    /// <summary>The smallest value of a number, or null.</summary>
    public double? Minimum { get; init; }

    /// <summary>The largest value of a number, or null.</summary>
    public double? Maximum { get; init; }

    /// <summary>The values that a string, or the strings of a list, may have; empty where any may.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>The unit: <c>share</c>, <c>percent</c>, <c>usd</c>, <c>year</c> and so on; null for text.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether an officer or a country can change it, so that it may be proposed as a step.</summary>
    public bool Actionable { get; init; }

    /// <summary>One sentence on what it says.</summary>
    public required string Description { get; init; }
}
