using System.Collections.Immutable;

namespace MatchEngine.Conditions.Patterns;

/// <summary>The tree of a regular expression. Which part of a text matches is never asked, so groups and greed leave no trace.</summary>
internal abstract record PatternNode
{
    public sealed record Empty : PatternNode;

    public sealed record One(CodePointSet Set) : PatternNode;

    public sealed record At(Anchor Anchor) : PatternNode;

    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    public sealed record Choice(ImmutableArray<PatternNode> Branches) : PatternNode;

    /// <summary>The same several times.</summary>
    /// <param name="Inner">What is repeated.</param>
    /// <param name="Least">The least number of times.</param>
    /// <param name="Most">The greatest number of times; -1 for any.</param>
    public sealed record Repeat(PatternNode Inner, int Least, int Most) : PatternNode;
}
