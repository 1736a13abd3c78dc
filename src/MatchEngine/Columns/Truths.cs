using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Truth values: a bit for each row that is true.</summary>
/// <remarks>A column that was reset is false in every row.</remarks>
internal sealed class Truths : Column
{
    private ulong[] _true = [];

    public Span<ulong> True => _true.AsSpan(0, Words);

    /// <summary>Makes every row the same.</summary>
    public void SetAll(in Scalar scalar)
    {
        if (scalar.State != ScalarState.Known)
        {
            FailAll(scalar.State);
        }
        else if (scalar.Number != 0)
        {
            Bits.Fill(True, Rows);
        }
    }

    /// <summary>Makes this a copy.</summary>
    public void CopyFrom(Truths other)
    {
        other.True.CopyTo(True);
        AddFailures(other);
    }

    /// <summary>A row whose evaluation gave a value.</summary>
    public void Put(int row, in Value value)
    {
        if (value.Kind != ValueKind.Bool)
        {
            SetState(row, value.IsUnknown ? ScalarState.Unknown : ScalarState.Broken);
        }
        else if (value.IsTrue)
        {
            Bits.Set(True, row);
        }
    }

    protected override void Reserve(int capacity)
    {
        if (_true.Length < capacity / 64)
        {
            _true = new ulong[capacity / 64];
        }
        else
        {
            _true.AsSpan(0, capacity / 64).Clear();
        }
    }

    protected override Value Known(int row, TypeKind type, TextPool texts) => Value.Of(Bits.Has(_true, row));
}
