namespace MatchEngine.Text;

/// <summary>Finds the names that a mistyped one was probably meant to be.</summary>
internal static class EditDistance
{
    /// <summary>The candidates within a third of the word's length (at least two edits, one for words of up to three letters), nearest first; ties: the same first letter, then ordinal order.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, int most = 3)
    {
        int limit = word.Length <= 3 ? 1 : Math.Max(2, word.Length / 3);
        return [.. candidates
            .Select(candidate => (candidate, distance: Between(word, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate.Length > 0 && word.Length > 0 && Same(pair.candidate[0], word[0]) ? 0 : 1)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .Take(most)];
    }

    /// <summary>" Did you mean 'x'?" or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates)
    {
        IReadOnlyList<string> nearest = Nearest(word, candidates, 1);
        return nearest.Count == 0 ? "" : $" Did you mean '{nearest[0]}'?";
    }

    /// <summary>Optimal string alignment distance, case ignored; anything above the limit is reported as limit + 1.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                bool same = Same(left[i - 1], right[j - 1]);
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[right.Length], limit + 1);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
