using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary>One number for all rows.</summary>
internal readonly struct ScalarSource(double number) : ILaneSource
{
    private readonly Vector256<double> _number = Vector256.Create(number);

    public Vector256<double> At(nuint row) => _number;
}
