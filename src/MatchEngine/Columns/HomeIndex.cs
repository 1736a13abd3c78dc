using System.Numerics;

namespace MatchEngine.Columns;

/// <summary>Which partners of a block live in which home country, so that spreading a result over them costs only the homes that it concerns.</summary>
internal sealed class HomeIndex
{
    /// <summary>From so many partners on, a home's partners are bits, not a list.</summary>
    private const int Many = 48;

    private readonly int[] _starts;
    private readonly ushort[] _rows;
    private readonly ulong[]?[] _bits;

    /// <summary>Sorts the partners of a block by home.</summary>
    /// <param name="homes">The home of each partner.</param>
    /// <param name="count">How many homes there are.</param>
    public HomeIndex(ushort[] homes, int count)
    {
        Homes = homes;
        _starts = new int[count + 1];
        foreach (ushort home in homes)
        {
            _starts[home + 1]++;
        }

        for (int home = 0; home < count; home++)
        {
            _starts[home + 1] += _starts[home];
        }

        int[] next = _starts[..count];
        _rows = new ushort[homes.Length];
        _bits = new ulong[]?[count];
        for (int row = 0; row < homes.Length; row++)
        {
            int home = homes[row];
            _rows[next[home]++] = (ushort)row;
            if (_starts[home + 1] - _starts[home] >= Many)
            {
                Bits.Set(_bits[home] ??= new ulong[Bits.Words(homes.Length)], row);
            }
        }
    }

    /// <summary>The home of each partner.</summary>
    public ushort[] Homes { get; }

    /// <summary>Sets the bits of all partners whose home has a bit.</summary>
    public void Spread(ReadOnlySpan<ulong> homes, Span<ulong> into)
    {
        for (int word = 0; word < homes.Length; word++)
        {
            for (ulong left = homes[word]; left != 0; left &= left - 1)
            {
                int home = (word * 64) + BitOperations.TrailingZeroCount(left);
                if (_bits[home] is { } bits)
                {
                    Bits.Or(into, bits);
                    continue;
                }

                foreach (ushort row in _rows.AsSpan(_starts[home].._starts[home + 1]))
                {
                    into[row >> 6] |= 1UL << (row & 63);
                }
            }
        }
    }
}
