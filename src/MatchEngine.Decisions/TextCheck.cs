namespace MatchEngine.Decisions;

/// <summary>What a text must be to be kept, in every store.</summary>
internal static class TextCheck
{
    public const int LongText = 4000;
    public const int Name = 200;

    /// <summary>Adds what is wrong with a text.</summary>
    public static void Add(List<string> faults, string what, string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add($"{what} is empty.");
        }
        else if (text.Length > most)
        {
            faults.Add($"{what} has {text.Length} characters; {most} is the most.");
        }
        else if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) || HasLoneSurrogate(text))
        {
            faults.Add($"{what} holds a character that is no text.");
        }
    }

    /// <summary>Ends a call that was given what can't be kept.</summary>
    public static void Require(IReadOnlyList<string> faults, string parameter)
    {
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', faults), parameter);
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            if (rune == System.Text.Rune.ReplacementChar && !text.Contains('\uFFFD'))
            {
                return true;
            }
        }

        return false;
    }
}
