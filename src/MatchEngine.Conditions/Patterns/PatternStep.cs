namespace MatchEngine.Conditions.Patterns;

/// <summary>One step of a pattern's program.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">The step that follows.</param>
/// <param name="Other">The second step that follows, of a fork.</param>
/// <param name="Set">What a reading step takes.</param>
/// <param name="Anchor">What an asking step asks.</param>
internal readonly record struct PatternStep(PatternStepKind Kind, int Next, int Other, CodePointSet? Set, Anchor Anchor);
