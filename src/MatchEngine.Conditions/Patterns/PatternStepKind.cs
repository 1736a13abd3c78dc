namespace MatchEngine.Conditions.Patterns;

internal enum PatternStepKind
{
    /// <summary>Takes a code point.</summary>
    Read,

    /// <summary>Goes on at two steps at once.</summary>
    Fork,

    /// <summary>Goes on only where the anchor holds.</summary>
    Ask,

    /// <summary>The pattern matches.</summary>
    Match,
}
