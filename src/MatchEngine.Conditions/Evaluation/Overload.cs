using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>One way to call a function.</summary>
/// <param name="Receiver">Whether the first argument is written before the name.</param>
/// <param name="Parameters">The types of the arguments.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="Variadic">Whether the last parameter may be repeated.</param>
internal sealed record Overload(bool Receiver, ImmutableArray<ConditionType> Parameters, ConditionType Result, bool Variadic = false)
{
    public bool FitsCount(int count) => Variadic ? count >= Parameters.Length : count == Parameters.Length;

    public ConditionType ParameterAt(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    public string Describe(string name)
    {
        string tail = Variadic ? ", ..." : string.Empty;
        return Receiver
            ? $"{Parameters[0]}.{name}({string.Join(", ", Parameters.Skip(1))}{tail})"
            : $"{name}({string.Join(", ", Parameters)}{tail})";
    }
}
