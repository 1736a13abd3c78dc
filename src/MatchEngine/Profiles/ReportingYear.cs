namespace MatchEngine.Profiles;

/// <summary>One year of a partner's publishing.</summary>
/// <param name="Year">The year.</param>
/// <param name="Recipients">Countries with a positive direct flow in any sector.</param>
/// <param name="IndustrialRecipients">Countries with a positive direct flow in the seven industrial themes.</param>
public readonly record struct ReportingYear(int Year, int Recipients, int IndustrialRecipients);
