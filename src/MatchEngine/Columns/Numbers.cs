using System.Runtime.Intrinsics;
using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>
/// Numbers, whole ones too as long as a double holds them without loss. Rows without a value, and those behind the last one up to a full word,
/// hold NaN.
/// </summary>
internal sealed class Numbers : Column
{
    private double[] _data = [];

    /// <summary>The numbers, up to a full word of rows.</summary>
    public Span<double> Data => _data.AsSpan(0, Bits.Padded(Rows));

    /// <summary>Makes this a copy.</summary>
    public void CopyFrom(Numbers other)
    {
        other.Data.CopyTo(Data);
        AddFailures(other);
    }

    /// <summary>Puts NaN where there is no value, as readers expect.</summary>
    public void Finish()
    {
        _data.AsSpan(Rows, Bits.Padded(Rows) - Rows).Fill(double.NaN);
        Blank(HasUnknown ? Unknown : []);
        Blank(HasBroken ? Broken : []);
    }

    protected override void Reserve(int capacity)
    {
        if (_data.Length < capacity)
        {
            _data = new double[capacity];
        }
    }

    protected override Value Known(int row, TypeKind type, TextPool texts) =>
        type == TypeKind.Int ? Value.Of((long)_data[row]) : Value.Of(_data[row]);

    private void Blank(ReadOnlySpan<ulong> words)
    {
        for (int word = 0; word < words.Length; word++)
        {
            ulong left = words[word];
            for (int lane = 0; left != 0; lane += 4, left >>= 4)
            {
                Span<double> four = _data.AsSpan((word * 64) + lane, 4);
                Vector256.ConditionalSelect(Bits.Lanes((int)(left & 15)), Vector256.Create(double.NaN), Vector256.Create<double>(four)).CopyTo(four);
            }
        }
    }
}
