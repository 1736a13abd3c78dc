using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Values for the rows of a space. A row that is neither unknown nor broken has a value.</summary>
internal abstract class Column
{
    private ulong[] _unknown = [];
    private ulong[] _broken = [];

    /// <summary>How many rows it has now; a column that is reused has room for more.</summary>
    public int Rows { get; private set; }

    public int Words => Bits.Words(Rows);

    public bool HasUnknown { get; private set; }

    public bool HasBroken { get; private set; }

    /// <summary>The rows whose facts were missing; meaningless unless <see cref="HasUnknown"/>.</summary>
    public Span<ulong> Unknown => _unknown.AsSpan(0, Words);

    /// <summary>The rows whose evaluation failed; meaningless unless <see cref="HasBroken"/>.</summary>
    public Span<ulong> Broken => _broken.AsSpan(0, Words);

    /// <summary>Makes the column one of so many rows, all of them known.</summary>
    public void Reset(int rows)
    {
        Rows = rows;
        HasUnknown = false;
        HasBroken = false;
        Reserve(Bits.Words(rows) * 64);
    }

    public bool IsKnown(int row) => !(HasUnknown && Bits.Has(_unknown, row)) && !(HasBroken && Bits.Has(_broken, row));

    /// <summary>The value of a row as conditions read it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="fact">The fact whose column it is.</param>
    /// <param name="type">The fact's type.</param>
    /// <param name="texts">The texts of the table.</param>
    public Value Read(int row, int fact, TypeKind type, TextPool texts) =>
        HasBroken && Bits.Has(_broken, row) ? BrokenFact
        : HasUnknown && Bits.Has(_unknown, row) ? Value.Unknown(fact)
        : Known(row, type, texts);

    public void SetUnknown(int row) => Bits.Set(AllUnknown(), row);

    public void SetBroken(int row) => Bits.Set(AllBroken(), row);

    public void SetState(int row, ScalarState state)
    {
        if (state == ScalarState.Unknown)
        {
            SetUnknown(row);
        }
        else if (state == ScalarState.Broken)
        {
            SetBroken(row);
        }
    }

    /// <summary>The unknown rows, for writing: cleared when first asked for.</summary>
    public Span<ulong> AllUnknown() => Writable(ref _unknown, HasUnknown, HasUnknown = true);

    /// <summary>The broken rows, for writing: cleared when first asked for.</summary>
    public Span<ulong> AllBroken() => Writable(ref _broken, HasBroken, HasBroken = true);

    /// <summary>Takes the failures of an operand over: broken beats unknown.</summary>
    public void AddFailures(Column operand)
    {
        if (operand.HasUnknown)
        {
            Take(ref _unknown, HasUnknown, operand.Unknown);
            HasUnknown = true;
        }

        if (operand.HasBroken)
        {
            Take(ref _broken, HasBroken, operand.Broken);
            HasBroken = true;
        }
    }

    /// <summary>Settles rows that are both: broken beats unknown.</summary>
    public void SettleFailures()
    {
        if (HasUnknown && HasBroken)
        {
            Bits.AndNot(Unknown, Broken);
        }
    }

    /// <summary>Makes every row fail in one way.</summary>
    public void FailAll(ScalarState state) => Bits.Fill(state == ScalarState.Unknown ? AllUnknown() : AllBroken(), Rows);

    protected static Value BrokenFact { get; } = Value.Error("the fact could not be made");

    protected abstract void Reserve(int capacity);

    protected abstract Value Known(int row, TypeKind type, TextPool texts);

    private static void Take(ref ulong[] words, bool had, ReadOnlySpan<ulong> more)
    {
        if (had)
        {
            Bits.Or(words.AsSpan(0, more.Length), more);
            return;
        }

        if (words.Length < more.Length)
        {
            words = new ulong[more.Length];
        }

        more.CopyTo(words);
    }

    private Span<ulong> Writable(ref ulong[] words, bool had, bool has)
    {
        int count = Words;
        if (words.Length < count)
        {
            words = new ulong[count];
        }
        else if (!had && has)
        {
            words.AsSpan(0, count).Clear();
        }

        return words.AsSpan(0, count);
    }
}
