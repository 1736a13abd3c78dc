namespace MatchEngine.Conditions;

/// <summary>
/// Limits that keep any condition from hanging or exhausting the engine. The defaults are far above what the language specification asks
/// an implementation to take (12 levels of nesting, 32 repetitions) and far below what would be felt.
/// </summary>
public sealed record ConditionLimits
{
    /// <summary>The greatest <see cref="Depth"/> that can be asked for: the tree is walked recursively.</summary>
    public const int GreatestDepth = 300;

    /// <summary>The greatest <see cref="ComprehensionNesting"/> that can be asked for.</summary>
    public const int GreatestNesting = 4;

    private readonly int _textLength = 20_000;
    private readonly int _nodes = 5_000;
    private readonly int _depth = 100;
    private readonly int _listLength = 2_000;
    private readonly int _nesting = 2;
    private readonly long _cost = 1_000_000;
    private readonly int _patternLength = 1_000;
    private readonly int _patternSize = 5_000;

    /// <summary>The limits that hold unless others are given.</summary>
    public static ConditionLimits Default { get; } = new();

    /// <summary>Length of the text in UTF-16 units; 20,000 by default, at least 1.</summary>
    public int TextLength
    {
        get => _textLength;
        init => _textLength = AtLeastOne(value, nameof(TextLength));
    }

    /// <summary>Nodes in the tree; 5,000 by default, at least 1.</summary>
    public int Nodes
    {
        get => _nodes;
        init => _nodes = AtLeastOne(value, nameof(Nodes));
    }

    /// <summary>
    /// Levels of the tree; 100 by default, 1 to <see cref="GreatestDepth"/>. A chain of <c>&amp;&amp;</c> or <c>||</c> is one level.
    /// </summary>
    public int Depth
    {
        get => _depth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth, nameof(Depth));
            _depth = AtLeastOne(value, nameof(Depth));
        }
    }

    /// <summary>Elements of a written list, entries of a written map, arguments of a call; 2,000 by default, at least 1.</summary>
    public int ListLength
    {
        get => _listLength;
        init => _listLength = AtLeastOne(value, nameof(ListLength));
    }

    /// <summary>
    /// Levels of <c>all</c>, <c>exists</c>, <c>map</c>, ... inside of each other; 2 by default, 0 to <see cref="GreatestNesting"/>.
    /// </summary>
    public int ComprehensionNesting
    {
        get => _nesting;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(ComprehensionNesting));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestNesting, nameof(ComprehensionNesting));
            _nesting = value;
        }
    }

    /// <summary>
    /// Steps that one evaluation may take; 1,000,000 by default, at least 1. Elements visited, values built and characters searched
    /// count as steps. An evaluation that needs more ends in an error value.
    /// </summary>
    public long Cost
    {
        get => _cost;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Cost));
            _cost = value;
        }
    }

    /// <summary>Length of a regular expression in UTF-16 units; 1,000 by default, at least 1.</summary>
    public int PatternLength
    {
        get => _patternLength;
        init => _patternLength = AtLeastOne(value, nameof(PatternLength));
    }

    /// <summary>Steps in the program of a regular expression with its repetitions written out; 5,000 by default, at least 1.</summary>
    public int PatternSize
    {
        get => _patternSize;
        init => _patternSize = AtLeastOne(value, nameof(PatternSize));
    }

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
