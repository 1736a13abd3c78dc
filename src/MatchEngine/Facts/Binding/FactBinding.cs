using MatchEngine.Conditions;

namespace MatchEngine.Facts.Binding;

/// <summary>How one catalogue fact is read.</summary>
internal sealed record FactBinding(FactSide Side, ConditionType Type, Func<BindingContext, Fact> Read);
