using System.Text;

namespace MatchEngine.Conditions.Patterns;

/// <summary>Adds the other cases of letters to a set.</summary>
internal static class CaseFolding
{
    private const int LastCased = 0x1FFFF;
    private const int KelvinSign = 0x212A;
    private const int LongS = 0x17F;
    private static readonly Lazy<Dictionary<int, int[]>> Orbits = new(FindOrbits);

    public static CodePointSet Close(CodePointSet set)
    {
        List<(int First, int Last)> ranges = [.. set.Ranges];
        if (ranges.TrueForAll(range => range.Last < 128))
        {
            // the common case needs no table
            for (int letter = 'a'; letter <= 'z'; letter++)
            {
                if (set.Contains(letter) || set.Contains(letter - 32))
                {
                    ranges.Add((letter, letter));
                    ranges.Add((letter - 32, letter - 32));
                    if (letter is 'k' or 's')
                    {
                        int other = letter == 'k' ? KelvinSign : LongS;
                        ranges.Add((other, other));
                    }
                }
            }

            return new CodePointSet(ranges);
        }

        foreach (int[] orbit in Orbits.Value.Values)
        {
            if (Array.Exists(orbit, set.Contains))
            {
                ranges.AddRange(orbit.Select(codePoint => (codePoint, codePoint)));
            }
        }

        return new CodePointSet(ranges);
    }

    private static Dictionary<int, int[]> FindOrbits()
    {
        Dictionary<int, List<int>> groups = [];
        for (int codePoint = 'A'; codePoint <= LastCased; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
            {
                continue;
            }

            int key = Key(codePoint);
            if (key == codePoint && Rune.ToLowerInvariant(new Rune(codePoint)).Value == codePoint)
            {
                continue;
            }

            if (!groups.TryGetValue(key, out List<int>? group))
            {
                groups.Add(key, group = [key]);
            }

            if (codePoint != key)
            {
                group.Add(codePoint);
            }
        }

        return groups.ToDictionary(group => group.Key, group => group.Value.ToArray());
    }

    private static int Key(int codePoint) => codePoint switch
    {
        KelvinSign => 'K',
        LongS => 'S',
        _ => Rune.ToUpperInvariant(Rune.ToLowerInvariant(new Rune(codePoint))).Value,
    };
}
