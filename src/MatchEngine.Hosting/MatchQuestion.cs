using System.Collections.Immutable;
using MatchEngine.Facts;
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

    /// <summary>How many places are the country's first, in a question why not or what if; null in others.</summary>
    public int? Places { get; init; }

    /// <summary>The facts that are otherwise, in a question what if.</summary>
    public ImmutableArray<OverlayFact> Changes { get; init; } = [];

    /// <summary>Partners for a country.</summary>
    public static MatchQuestion ForCountry(string country, SuggestQuery? query = null) => new() { Kind = QuestionKind.Country, Country = country, Query = query ?? new SuggestQuery() };

    /// <summary>Countries for a partner.</summary>
    public static MatchQuestion ForPartner(string partner, SuggestQuery? query = null) => new() { Kind = QuestionKind.Partner, Partner = partner, Query = query ?? new SuggestQuery() };

    /// <summary>Partners for every middle-income country.</summary>
    public static MatchQuestion ForWorld(SuggestQuery? query = null) => new() { Kind = QuestionKind.World, Query = query ?? new SuggestQuery() };

    /// <summary>Why a pairing is where it is.</summary>
    public static MatchQuestion ForPairing(string country, string partner, SuggestQuery? query = null) =>
        new() { Kind = QuestionKind.Pairing, Country = country, Partner = partner, Query = query ?? new SuggestQuery() };

    /// <summary>Why a pairing is not among the first places, and what would lift it.</summary>
    public static MatchQuestion ForWhyNot(string country, string partner, SuggestQuery? query = null, int places = 10) =>
        ForPairing(country, partner, query) with { Kind = QuestionKind.WhyNot, Places = places };

    /// <summary>What would change if facts were otherwise: for a pairing, or without a partner for a country's whole list.</summary>
    public static MatchQuestion ForWhatIf(string country, string? partner, IEnumerable<OverlayFact> changes, SuggestQuery? query = null, int places = 10) =>
        ForCountry(country, query) with { Kind = QuestionKind.WhatIf, Partner = partner, Changes = [.. changes], Places = places };
}
