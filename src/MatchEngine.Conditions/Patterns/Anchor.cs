namespace MatchEngine.Conditions.Patterns;

/// <summary>Conditions on a place between two code points.</summary>
internal enum Anchor
{
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}
