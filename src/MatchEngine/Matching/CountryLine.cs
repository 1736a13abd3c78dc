using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>A country as an answer names it.</summary>
/// <param name="Id">ISO3.</param>
/// <param name="Name">Its name in the language asked for.</param>
/// <param name="IncomeGroup">The code of the income group in force, or null where none is known.</param>
/// <param name="FiscalYear">The World Bank fiscal year of that group.</param>
/// <param name="Coverage">Whether sector flows can speak about it.</param>
public sealed record CountryLine(string Id, string Name, string? IncomeGroup, int? FiscalYear, FlowCoverage Coverage);
