using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>What a macro has found so far.</summary>
internal struct MacroState
{
    /// <summary>The fold of <c>all</c> and <c>exists</c>.</summary>
    public Decision Decision;

    /// <summary>The failures of the other macros, joined; absent while there are none.</summary>
    public Value Failure;

    /// <summary>How many elements fulfilled the predicate of <c>exists_one</c>.</summary>
    public int Count;

    /// <summary>The result of <c>filter</c> and <c>map</c>.</summary>
    public ImmutableArray<Value>.Builder? Items;

    public void Fail(in Value failure) => Failure = Failure.Kind == ValueKind.Absent ? failure : Value.Fail(Failure, failure);
}
