namespace MatchEngine.Languages;

/// <summary>Which form of a text goes with a whole number, by the plural rules of the Unicode CLDR.</summary>
internal static class PluralForms
{
    public const string Other = "other";

    /// <summary>The forms that a language tells apart for whole numbers; a text that counts has exactly these.</summary>
    public static string[] Of(string language) => language switch
    {
        "zh" => [Other],
        "ru" => ["one", "few", "many"],
        "ar" => ["zero", "one", "two", "few", "many", Other],
        _ => ["one", Other],
    };

    /// <summary>The form for a number.</summary>
    public static string Of(string language, long number)
    {
        long size = Math.Abs(number);
        return language switch
        {
            "zh" => Other,
            "fr" => size < 2 ? "one" : Other,
            "ru" => Russian(size % 10, size % 100),
            "ar" => Arabic(size, size % 100),
            _ => size == 1 ? "one" : Other,
        };
    }

    private static string Russian(long last, long lastTwo) => last switch
    {
        1 when lastTwo != 11 => "one",
        >= 2 and <= 4 when lastTwo is < 12 or > 14 => "few",
        _ => "many",
    };

    private static string Arabic(long size, long lastTwo) => size switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ when lastTwo is >= 3 and <= 10 => "few",
        _ when lastTwo >= 11 => "many",
        _ => Other,
    };
}
