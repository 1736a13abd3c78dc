using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary>A comparison of four numbers with four others.</summary>
internal interface ILanes
{
    static abstract Vector256<double> Compare(Vector256<double> left, Vector256<double> right);
}
