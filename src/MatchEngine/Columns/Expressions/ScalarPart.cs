using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Columns.Expressions;

/// <summary>A part of a condition that is evaluated plainly; it is compiled when first asked for.</summary>
internal sealed class ScalarPart
{
    private readonly Lazy<Condition>? _condition;
    private readonly DeriveRule? _derivation;
    private readonly Value _constant;

    /// <summary>A value that is written in the condition.</summary>
    public ScalarPart(Value constant) => _constant = constant;

    /// <summary>A derived fact.</summary>
    public ScalarPart(DeriveRule derivation) => _derivation = derivation;

    /// <summary>A node of a condition.</summary>
    public ScalarPart(Condition whole, Node node) =>
        _condition = new Lazy<Condition>(() => ReferenceEquals(node, whole.Root) ? whole : whole.Part(node));

    public Value Evaluate(IFactReader facts) =>
        _derivation is not null ? Derivation.Evaluate(_derivation, facts)
        : _condition is null ? _constant : _condition.Value.Evaluate(facts);
}
