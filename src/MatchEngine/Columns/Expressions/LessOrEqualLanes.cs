using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>&lt;=</c></summary>
internal readonly struct LessOrEqualLanes : ILanes
{
    public static Vector256<double> Compare(Vector256<double> left, Vector256<double> right) => Vector256.LessThanOrEqual(left, right);
}
