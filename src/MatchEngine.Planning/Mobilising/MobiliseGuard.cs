namespace MatchEngine.Planning.Mobilising;

/// <summary>Checks what callers ask.</summary>
internal static class MobiliseGuard
{
    public const int LongestYears = 5;
    public const int MostPartners = 8;

    public static void Check(MobiliseQuery query)
    {
        QueryGuard.Require(double.IsFinite(query.GapUsd) && query.GapUsd > 0, $"A gap is an amount above 0 US dollars; {query.GapUsd} is not.");
        QueryGuard.Require(query.Years is >= 1 and <= LongestYears, $"Years are 1 to {LongestYears}; {query.Years} is not.");
        QueryGuard.Require(query.Confidence is > 0 and < 1, $"A confidence lies above 0 and below 1; {query.Confidence} does not.");
        QueryGuard.Require(query.MostPartners is >= 1 and <= MostPartners, $"A consortium has 1 to {MostPartners} partners; {query.MostPartners} is not.");
        QueryGuard.Require(query.Alternatives >= 0, $"Alternatives are 0 or more; {query.Alternatives} is not.");
        QueryGuard.Require(query.MostSteps >= 1, $"A search takes at least one step; {query.MostSteps} is not.");
    }
}
