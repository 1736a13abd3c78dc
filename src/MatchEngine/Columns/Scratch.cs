namespace MatchEngine.Columns;

/// <summary>Columns for passing results, taken and given back in order: what is taken after a mark is free again when the mark is released.</summary>
internal sealed class Scratch
{
    private readonly List<Truths> _truths = [];
    private readonly List<Numbers> _numbers = [];
    private readonly List<Codes> _codes = [];
    private ScratchMark _taken;

    public ScratchMark Mark() => _taken;

    public void Release(ScratchMark mark) => _taken = mark;

    public Truths Truths(int rows)
    {
        Truths column = Take(_truths, _taken.Truths, rows);
        _taken = _taken with { Truths = _taken.Truths + 1 };
        return column;
    }

    public Numbers Numbers(int rows)
    {
        Numbers column = Take(_numbers, _taken.Numbers, rows);
        _taken = _taken with { Numbers = _taken.Numbers + 1 };
        return column;
    }

    public Codes Codes(int rows)
    {
        Codes column = Take(_codes, _taken.Codes, rows);
        _taken = _taken with { Codes = _taken.Codes + 1 };
        return column;
    }

    private static T Take<T>(List<T> columns, int index, int rows)
        where T : Column, new()
    {
        if (index == columns.Count)
        {
            columns.Add(new T());
        }

        columns[index].Reset(rows);
        return columns[index];
    }
}
