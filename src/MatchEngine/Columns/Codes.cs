using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Texts by their codes. What rows without a value hold means nothing.</summary>
internal sealed class Codes : Column
{
    private int[] _data = [];

    /// <summary>The codes, up to a full word of rows; those behind the last mean nothing.</summary>
    public Span<int> Data => _data.AsSpan(0, Bits.Padded(Rows));

    /// <summary>Makes this a copy.</summary>
    public void CopyFrom(Codes other)
    {
        other.Data.CopyTo(Data);
        AddFailures(other);
    }

    protected override void Reserve(int capacity)
    {
        if (_data.Length < capacity)
        {
            _data = new int[capacity];
        }
    }

    protected override Value Known(int row, TypeKind type, TextPool texts) => texts.Text(_data[row]);
}
