using System.Runtime.CompilerServices;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>One place for the variable of each level of macros.</summary>
[InlineArray(ConditionLimits.GreatestNesting)]
internal struct Variables
{
    private Value _first;
}
