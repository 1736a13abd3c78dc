using System.Collections.Immutable;
using MatchEngine.Conditions.Checking;
using MatchEngine.Conditions.Evaluation;
using MatchEngine.Conditions.Printing;

namespace MatchEngine.Conditions;

/// <summary>
/// A condition, ready to be evaluated. Immutable and safe for use by many threads. The same facts give the same value, bit for bit.
/// </summary>
public sealed class Condition
{
    private readonly Evaluator _evaluator;
    private readonly ConditionScope _scope;
    private readonly ConditionLimits _limits;

    internal Condition(string text, Node root, ConditionScope scope, ConditionLimits limits)
    {
        Text = text;
        Root = root;
        _scope = scope;
        _limits = limits;
        Facts = FactsOf(root);
        Clauses = ClauseFinder.Find(root);
        _evaluator = Lowering.Lower(root, Clauses, scope, limits);
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The tree.</summary>
    public Node Root { get; }

    /// <summary>The type of the value, as far as it can be told before evaluation.</summary>
    public ConditionType ResultType => Root.Type;

    /// <summary>The indices of the facts that the condition speaks about, distinct, ascending.</summary>
    public ImmutableArray<int> Facts { get; }

    /// <summary>The atomic yes-or-no questions, in the order of the text.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Makes a text into a condition. Never throws because of the text; every fault is a finding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The facts that it may speak about.</param>
    /// <param name="options">How to compile; null for <see cref="CompileOptions.Default"/>.</param>
    public static Compilation Compile(string text, ConditionScope scope, CompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        return Compiler.Compile(text, scope, options ?? CompileOptions.Default);
    }

    /// <summary>The value for one case. Does not throw on any values of facts; a failure is an error value.</summary>
    /// <param name="facts">Gives the facts.</param>
    public Value Evaluate(IFactReader facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Frame frame = new(facts, _limits.Cost);
        return _evaluator.Evaluate(ref frame);
    }

    /// <summary>The value for one case, with how it came about. Its value is the one that <see cref="Evaluate"/> gives.</summary>
    /// <param name="facts">Gives the facts.</param>
    public Trace Explain(IFactReader facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Frame frame = new(facts, _limits.Cost);
        return _evaluator.Explain(ref frame);
    }

    /// <summary>A part of this condition as a condition of its own: the same facts, the same limits, evaluated alone.</summary>
    /// <param name="node">A node of <see cref="Root"/> that reads no variable of a macro around it.</param>
    internal Condition Part(Node node) => new(node.ToString(), node, _scope, _limits);

    /// <summary>The condition in its one canonical form, on one line and without comments; compiled again it gives the same tree.</summary>
    public string ToCanonicalString() => CanonicalPrinter.Print(Root);

    /// <summary>The canonical form.</summary>
    public override string ToString() => ToCanonicalString();

    internal static ImmutableArray<int> FactsOf(Node node) =>
        [.. node.DescendantsAndSelf().OfType<FactNode>().Select(fact => fact.Fact).Distinct().Order()];
}
