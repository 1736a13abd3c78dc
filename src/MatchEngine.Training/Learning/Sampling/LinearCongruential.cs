namespace MatchEngine.Training.Learning.Sampling;

/// <summary>
/// The generator x' = 214013 x + 2531011 mod 2^32 with the two outputs that LightGBM takes of it. Weak, but its draws are what makes a
/// sampled model the same as there.
/// </summary>
internal sealed class LinearCongruential(int seed)
{
    private uint _state = (uint)seed;

    /// <summary>A number from 0 to 32766 (the largest short, exclusive).</summary>
    public int NextShort() => Next15Bits() % short.MaxValue;

    /// <summary>A number in [0, 1), in steps of 1/32768.</summary>
    public float NextFloat() => Next15Bits() / 32768f;

    /// <summary>A rising choice of <paramref name="count"/> numbers out of 0 to <paramref name="total"/> - 1.</summary>
    public int[] Choose(int total, int count)
    {
        if (count > total || count <= 0)
        {
            return [];
        }

        if (count == total)
        {
            return [.. Enumerable.Range(0, total)];
        }

        return count > 1 && count > total / Math.Log2(count) ? ChooseMany(total, count) : ChooseFew(total, count);
    }

    private int[] ChooseMany(int total, int count)
    {
        List<int> chosen = new(count);
        for (int i = 0; i < total; i++)
        {
            if (NextFloat() < (count - chosen.Count) / (double)(total - i))
            {
                chosen.Add(i);
            }
        }

        return [.. chosen];
    }

    private int[] ChooseFew(int total, int count)
    {
        SortedSet<int> chosen = [];
        for (int last = total - count; last < total; last++)
        {
            if (!chosen.Add(Next31Bits() % (last + 1)))
            {
                chosen.Add(last);
            }
        }

        return [.. chosen];
    }

    private int Next15Bits()
    {
        Step();
        return (int)((_state >> 16) & 0x7FFF);
    }

    private int Next31Bits()
    {
        Step();
        return (int)(_state & 0x7FFFFFFF);
    }

    private void Step() => _state = unchecked((214013u * _state) + 2531011u);
}
