namespace MatchEngine.Conditions;

/// <summary>A stretch of a condition's text.</summary>
/// <param name="Start">Index of the first UTF-16 unit, from 0.</param>
/// <param name="Length">Number of UTF-16 units; 0 for a place between two characters.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character in code points, from 1.</param>
public readonly record struct TextSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>Index just behind the last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from the beginning of this one to the end of <paramref name="last"/>.</summary>
    /// <param name="last">A stretch that does not end before this one begins.</param>
    public TextSpan To(TextSpan last) => this with { Length = Math.Max(last.End - Start, Length) };

    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
