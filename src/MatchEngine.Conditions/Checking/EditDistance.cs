namespace MatchEngine.Conditions.Checking;

/// <summary>
/// The Damerau-Levenshtein distance (optimal string alignment): letters added, dropped, changed, or swapped with the next.
/// </summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
