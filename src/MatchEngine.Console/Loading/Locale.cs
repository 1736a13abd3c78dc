using MatchEngine.Languages;

namespace MatchEngine.Console.Loading;

/// <summary>The language that the environment asks for.</summary>
internal static class Locale
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// The first of the six languages in LANGUAGE, a list that counts unless the locale is C, then that of the locale: the first of LC_ALL,
    /// LC_MESSAGES and LANG that is set. English where none of them names one of the six.
    /// </summary>
    /// <param name="read">Reads a variable of the environment.</param>
    public static string Language(Func<string, string?> read)
    {
        string locale = Variables.Select(read).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? "";
        bool plain = locale.Split('.', '@')[0] is "C" or "POSIX";
        IEnumerable<string> wanted = plain ? [] : (read("LANGUAGE") ?? "").Split(':');
        return wanted.Append(locale).Select(LanguageCodes.OfLocale).FirstOrDefault(code => code is not null) ?? LanguageCodes.English;
    }
}
