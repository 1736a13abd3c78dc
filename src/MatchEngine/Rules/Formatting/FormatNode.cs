namespace MatchEngine.Rules.Formatting;

/// <summary>A value as the formatter sees it: raw text, or a list of items between brackets.</summary>
internal sealed class FormatNode
{
    /// <summary>The raw text of a string, number, true, false or null; empty for a container.</summary>
    public string Raw { get; init; } = "";

    public bool IsContainer { get; init; }

    public bool IsObject { get; init; }

    /// <summary>Whether the file breaks the line behind the opening bracket: the author wants one item a line.</summary>
    public bool IsBroken { get; set; }

    public List<FormatItem> Items { get; } = [];

    /// <summary>Comments behind the last item, or in an empty container.</summary>
    public List<FormatComment> Last { get; } = [];

    /// <summary>Whether it can't stand on one line.</summary>
    public bool NeedsLines => IsContainer && (IsBroken || Last.Count > 0
        || Items.Exists(item => item.Leading.Count > 0 || item.Trailing is not null || item.Value.NeedsLines));
}
