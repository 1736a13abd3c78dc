using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Lists of texts, with the rows that hold each text as bits, so that looking for one text reads no list.</summary>
internal sealed class Lists : Column
{
    private Value[] _data = [];
    private Dictionary<int, ulong[]>? _holders;

    public Span<Value> Data => _data.AsSpan(0, Rows);

    /// <summary>The rows whose list holds a text; null where none does.</summary>
    public ulong[]? Holders(int code, TextPool texts) => (_holders ??= Index(texts)).GetValueOrDefault(code);

    protected override void Reserve(int capacity)
    {
        if (_data.Length < capacity)
        {
            _data = new Value[capacity];
        }
    }

    protected override Value Known(int row, TypeKind type, TextPool texts) => _data[row];

    private Dictionary<int, ulong[]> Index(TextPool texts)
    {
        Dictionary<int, ulong[]> holders = [];
        for (int row = 0; row < Rows; row++)
        {
            if (!IsKnown(row))
            {
                continue;
            }

            foreach (Value item in _data[row].AsList)
            {
                int code = texts.Code(item.AsString);
                if (!holders.TryGetValue(code, out ulong[]? rows))
                {
                    holders.Add(code, rows = new ulong[Words]);
                }

                Bits.Set(rows, row);
            }
        }

        return holders;
    }
}
