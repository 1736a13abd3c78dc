using MatchEngine.Conditions;

namespace MatchEngine.Facts.Binding;

/// <summary>How one catalogue fact is read.</summary>
internal sealed record FactBinding(FactSide Side, ConditionType Type, Func<BindingContext, Fact> Read)
{
    /// <summary>What a fact of a pairing is read from; null for facts of one side.</summary>
    public PairingFamily? Family { get; init; }

    /// <summary>For <see cref="PairingFamily.Place"/>: the one thing about the country that the fact depends on.</summary>
    public Func<BindingContext, string?>? Place { get; init; }
}
