using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>A node in the form that is quick to evaluate. <see cref="Explain"/> gives the same value as <see cref="Evaluate"/>.</summary>
internal abstract class Evaluator
{
    protected Evaluator(Node node, params ImmutableArray<Evaluator> parts)
    {
        Node = node;
        Parts = parts;
    }

    public Node Node { get; }

    public ImmutableArray<Evaluator> Parts { get; }

    /// <summary>The index of the clause that the node is; -1 for other nodes.</summary>
    public int Clause { get; set; } = -1;

    public abstract Value Evaluate(ref Frame frame);

    public abstract Trace Explain(ref Frame frame);

    /// <summary>The trace of a branch that was not taken.</summary>
    public Trace Skip() => new(Node, Value.Absent, Clause, [.. Parts.Select(part => part.Skip())]);

    protected Trace Leaf(in Value value) => new(Node, value, Clause, []);

    protected Trace Made(in Value value, params ImmutableArray<Trace> children) => new(Node, value, Clause, children);
}
