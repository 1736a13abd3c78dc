using MatchEngine.Profiles;

namespace MatchEngine.Planning.Mobilising;

/// <summary>What is asked of <see cref="Planner.Mobilise"/>, apart from for whom.</summary>
public sealed record MobiliseQuery
{
    /// <summary>The funding gap to fill, US dollars; above 0.</summary>
    public required double GapUsd { get; init; }

    /// <summary>The theme that the gap is in; null: the seven industrial themes together.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Within how many years it is to be filled, 1 to 5. Default 3.</summary>
    public int Years { get; init; } = 3;

    /// <summary>The probability that a consortium is to reach the gap with, above 0 and below 1. Default 0.8.</summary>
    public double Confidence { get; init; } = 0.8;

    /// <summary>How many partners a consortium has at most, 1 to 8. Default 6: more are hardly led.</summary>
    public int MostPartners { get; init; } = 6;

    /// <summary>How many further consortia of the same size are told. Default 3.</summary>
    public int Alternatives { get; init; } = 3;

    /// <summary>Also for a country that is not middle-income, with a caution.</summary>
    public bool AnyIncome { get; init; }

    /// <summary>The day that income groups and rules are taken at; null: the catalogue's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of names and sentences; English where there is no translation.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// After how many partial consortia, in each size, the search gives up what is left and reports what that could have brought. Default two
    /// million, far beyond what the catalogue needs.
    /// </summary>
    public long MostSteps { get; init; } = 2_000_000;
}
