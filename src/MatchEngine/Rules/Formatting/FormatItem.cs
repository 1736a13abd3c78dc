namespace MatchEngine.Rules.Formatting;

/// <summary>A member of an object or an element of a list, with the comments that belong to it.</summary>
internal sealed class FormatItem
{
    /// <summary>The raw name with its quotes, or null for an element of a list.</summary>
    public string? Name { get; init; }

    public required FormatNode Value { get; init; }

    public List<FormatComment> Leading { get; init; } = [];

    /// <summary>Whether an empty line stands before it.</summary>
    public bool BlankBefore { get; init; }

    /// <summary>A comment behind it on the same line.</summary>
    public string? Trailing { get; set; }
}
