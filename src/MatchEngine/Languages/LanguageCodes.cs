using System.Collections.Immutable;

namespace MatchEngine.Languages;

/// <summary>The six official languages of the United Nations, by their codes.</summary>
public static class LanguageCodes
{
    /// <summary>The language that everything is written in first, and that stands in where a translation is missing.</summary>
    public const string English = "en";

    /// <summary>All six: <c>en</c>, <c>fr</c>, <c>es</c>, <c>zh</c>, <c>ar</c>, <c>ru</c>.</summary>
    public static ImmutableArray<string> All { get; } = [English, "fr", "es", "zh", "ar", "ru"];

    /// <summary>Whether a language is written from right to left.</summary>
    public static bool IsRightToLeft(string language) => language == "ar";

    /// <summary>
    /// The language of a POSIX locale such as <c>fr_FR.UTF-8</c> or <c>zh-CN</c>; <c>C</c> and <c>POSIX</c> are English. Null for an empty
    /// text or a language that is not one of the six.
    /// </summary>
    public static string? OfLocale(string? locale)
    {
        string code = (locale ?? "").Trim().Split('_', '-', '.', '@')[0].ToLowerInvariant();
        return code is "c" or "posix" ? English : All.Contains(code) ? code : null;
    }
}
