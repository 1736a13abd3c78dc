using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>
/// How an evaluation came to its value: one for each node that took part. Both sides of <c>&amp;&amp;</c> and <c>||</c> are evaluated, also
/// where one of them decides; of <c>?:</c> only the branch that was taken.
/// </summary>
public sealed class Trace
{
    internal Trace(Node node, Value value, int clause, ImmutableArray<Trace> children)
    {
        Node = node;
        Value = value;
        Clause = clause;
        Children = children;
    }

    /// <summary>The node.</summary>
    public Node Node { get; }

    /// <summary>Its value; absent for a branch that was not taken.</summary>
    public Value Value { get; }

    /// <summary>The index of the clause that the node is; -1 for other nodes.</summary>
    public int Clause { get; }

    /// <summary>
    /// The traces below. For a macro: its range, then its parts once for each element visited, at most
    /// <see cref="ElementsKept"/> elements.
    /// </summary>
    public ImmutableArray<Trace> Children { get; }

    /// <summary>Elements of a macro whose traces are kept.</summary>
    public static int ElementsKept => 32;

    /// <summary>Whether the node was evaluated.</summary>
    public bool WasEvaluated => !Value.IsAbsent;

    /// <summary>The traces of all clauses, evaluated or not, in the order of the text.</summary>
    public IEnumerable<Trace> Clauses()
    {
        Stack<Trace> open = new();
        open.Push(this);
        while (open.TryPop(out Trace? trace))
        {
            if (trace.Clause >= 0)
            {
                yield return trace;
                continue;
            }

            for (int i = trace.Children.Length - 1; i >= 0; i--)
            {
                open.Push(trace.Children[i]);
            }
        }
    }

    /// <summary>
    /// The node with what happened: <c>need.technology &gt;= 0.5 (0.72 &gt;= 0.5 -&gt; true)</c>. A missing fact shows as <c>missing</c>.
    /// </summary>
    public override string ToString() => Printing.TraceText.Of(this);
}
