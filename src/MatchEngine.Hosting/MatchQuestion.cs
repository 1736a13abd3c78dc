using MatchEngine.Matching;

namespace MatchEngine.Hosting;

/// <summary>What was asked: for whom, and how.</summary>
public sealed record MatchQuestion
{
    /// <summary>What kind of question it is.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>ISO3 of the country; null in a question for a partner or for the world.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the partner; null in a question for a country or for the world.</summary>
    public string? Partner { get; init; }

    /// <summary>Filters, date, language and the like.</summary>
    public SuggestQuery Query { get; init; } = new();

    /// <summary>Partners for a country.</summary>
    public static MatchQuestion ForCountry(string country, SuggestQuery? query = null) => new() { Kind = QuestionKind.Country, Country = country, Query = query ?? new SuggestQuery() };

    /// <summary>Countries for a partner.</summary>
    public static MatchQuestion ForPartner(string partner, SuggestQuery? query = null) => new() { Kind = QuestionKind.Partner, Partner = partner, Query = query ?? new SuggestQuery() };

    /// <summary>Partners for every middle-income country.</summary>
    public static MatchQuestion ForWorld(SuggestQuery? query = null) => new() { Kind = QuestionKind.World, Query = query ?? new SuggestQuery() };

    /// <summary>Why a pairing is where it is.</summary>
    public static MatchQuestion ForPairing(string country, string partner, SuggestQuery? query = null) =>
        new() { Kind = QuestionKind.Pairing, Country = country, Partner = partner, Query = query ?? new SuggestQuery() };
}
