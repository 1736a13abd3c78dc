using MatchEngine.Text;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>The word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>Beyond this, a text is no mistyped word, and comparing it would only cost time.</summary>
    private const int LongestWord = 64;

    /// <summary>" Did you mean 'energy'?" or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> words) => word.Length > LongestWord ? "" : EditDistance.Hint(word, words);
}
