using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary>Where the right side of an operation comes from.</summary>
internal interface ILaneSource
{
    Vector256<double> At(nuint row);
}
