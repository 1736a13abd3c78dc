namespace MatchEngine.Profiles;

/// <summary>Codes and words for income groups.</summary>
public static class IncomeGroups
{
    private static readonly string[] Codes = ["unclassified", "LIC", "LMC", "UMC", "HIC"];
    private static readonly string[] Words = ["unclassified", "low income", "lower middle income", "upper middle income", "high income"];

    /// <summary>The code that rules use: <c>LIC</c>, <c>LMC</c>, <c>UMC</c>, <c>HIC</c> or <c>unclassified</c>.</summary>
    public static string Code(this IncomeGroup group) => Codes[(int)group];

    /// <summary>The group in words, in lower case.</summary>
    public static string InWords(this IncomeGroup group) => Words[(int)group];

    /// <summary>Whether the group is one of the two that the framework serves (headnote, paragraph 3).</summary>
    public static bool IsMiddle(this IncomeGroup group) => group is IncomeGroup.LowerMiddle or IncomeGroup.UpperMiddle;

    /// <summary>Reads a code of <see cref="Code"/>, or the data codes <c>LMIC</c> and <c>UMIC</c>.</summary>
    public static bool TryParse(string? code, out IncomeGroup group)
    {
        int index = Array.IndexOf(Codes, code switch { "LMIC" => "LMC", "UMIC" => "UMC", _ => code ?? "" });
        group = index < 0 ? IncomeGroup.Unclassified : (IncomeGroup)index;
        return index >= 0;
    }
}
