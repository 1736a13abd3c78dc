using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary><c>!=</c></summary>
internal readonly struct NotEqualLanes : ILanes
{
    public static Vector256<double> Compare(Vector256<double> left, Vector256<double> right) => ~Vector256.Equals(left, right);
}
