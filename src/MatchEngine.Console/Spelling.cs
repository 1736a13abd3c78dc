namespace MatchEngine.Console;

/// <summary>Finds the word that a mistyped one was probably meant to be.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;

    /// <summary>" Did you mean '--top'?" or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> words)
    {
        string? nearest = words
            .Select(other => (other, edits: Edits(word.ToLowerInvariant(), other)))
            .Where(pair => pair.edits <= Math.Min(MostEdits, word.TrimStart('-').Length - 1))
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.other, StringComparer.Ordinal)
            .Select(pair => pair.other)
            .FirstOrDefault();
        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>How many letters to insert, remove or replace; two that changed places count as two.</summary>
    private static int Edits(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, replaced);
            }
        }

        return row[^1];
    }
}
