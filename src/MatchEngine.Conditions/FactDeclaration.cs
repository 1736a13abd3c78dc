using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>What a condition may know of one fact.</summary>
/// <param name="Name">A name of one or more parts, such as <c>country.income_group</c>.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Optional">
/// Whether the fact may be absent. Reading an absent optional fact gives <i>unknown</i>; reading an absent fact that is not optional
/// gives an error that names it.
/// </param>
public sealed record FactDeclaration(string Name, ConditionType Type, bool Optional)
{
    private readonly ImmutableArray<string> _allowed = [];

    /// <summary>The least value of a number; null for none.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest value of a number; null for none.</summary>
    public double? Maximum { get; init; }

    /// <summary>The only values of a string, or of the elements of a list of strings; empty for any.</summary>
    public ImmutableArray<string> Allowed
    {
        get => _allowed;
        init => _allowed = value.IsDefault ? [] : value;
    }

    /// <summary>The unit of a number, for messages; null for none.</summary>
    public string? Unit { get; init; }
}
