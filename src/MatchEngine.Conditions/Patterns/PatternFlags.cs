namespace MatchEngine.Conditions.Patterns;

/// <summary>
/// The flags that are set inside of a pattern, as in <c>(?i)</c>. <c>U</c> is taken and has no effect on whether there is a match.
/// </summary>
[Flags]
internal enum PatternFlags
{
    None = 0,
    IgnoreCase = 1,
    MultiLine = 2,
    DotAll = 4,
}
