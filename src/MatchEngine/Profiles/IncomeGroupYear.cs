namespace MatchEngine.Profiles;

/// <summary>The income group of one data year.</summary>
/// <param name="DataYear">The calendar year whose income per head decided the group.</param>
/// <param name="Group">The group.</param>
public readonly record struct IncomeGroupYear(int DataYear, IncomeGroup Group)
{
    /// <summary>The World Bank's fiscal year in which the group is in force: 1 July of the year after the data year, to 30 June.</summary>
    public int FiscalYear => DataYear + 2;

    /// <summary>The day from which the group is in force.</summary>
    public DateOnly InForceFrom => new(DataYear + 1, 7, 1);
}
