using System.Collections.Immutable;

namespace MatchEngine.Conditions.Patterns;

/// <summary>A set of code points, as sorted ranges that do not touch.</summary>
internal sealed class CodePointSet
{
    public const int Greatest = 0x10FFFF;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly UInt128 _ascii;

    public CodePointSet(IEnumerable<(int First, int Last)> ranges)
    {
        List<(int First, int Last)> merged = [];
        foreach ((int first, int last) in ranges.Order())
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        _starts = [.. merged.Select(range => range.First)];
        _ends = [.. merged.Select(range => range.Last)];
        for (int codePoint = 0; codePoint < 128; codePoint++)
        {
            _ascii |= Search(codePoint) ? UInt128.One << codePoint : UInt128.Zero;
        }
    }

    public static CodePointSet All { get; } = new([(0, Greatest)]);

    public static CodePointSet AllButNewLine { get; } = new([(0, '\n' - 1), ('\n' + 1, Greatest)]);

    public ImmutableArray<(int First, int Last)> Ranges => [.. _starts.Zip(_ends)];

    public bool Contains(int codePoint) => codePoint < 128 ? (_ascii >> codePoint & UInt128.One) != UInt128.Zero : Search(codePoint);

    public CodePointSet Complement()
    {
        List<(int First, int Last)> ranges = [];
        int next = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            if (_starts[i] > next)
            {
                ranges.Add((next, _starts[i] - 1));
            }

            next = _ends[i] + 1;
        }

        if (next <= Greatest)
        {
            ranges.Add((next, Greatest));
        }

        return new CodePointSet(ranges);
    }

    private bool Search(int codePoint)
    {
        int index = Array.BinarySearch(_starts, codePoint);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && codePoint <= _ends[index];
    }
}
