using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MatchEngine.Columns.Expressions;

/// <summary>A number for each row.</summary>
internal readonly ref struct ColumnSource(ReadOnlySpan<double> column) : ILaneSource
{
    private readonly ref double _start = ref MemoryMarshal.GetReference(column);

    public Vector256<double> At(nuint row) => Vector256.LoadUnsafe(ref _start, row);
}
