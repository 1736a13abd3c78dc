using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>An atomic yes-or-no question of a condition: what stands under <c>&amp;&amp;</c>, <c>||</c>, <c>!</c> and <c>?:</c>.</summary>
/// <param name="Index">Its place among the clauses of the condition, from 0, in the order of the text.</param>
/// <param name="Node">Its tree.</param>
/// <param name="Text">Its canonical text.</param>
/// <param name="Facts">The facts it speaks about, distinct, ascending.</param>
public sealed record Clause(int Index, Node Node, string Text, ImmutableArray<int> Facts)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => Node.Span;
}
