using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>Says why a pairing is not suggested, and looks for the smallest sets of actionable facts that would change it.</summary>
public static class WhyNot
{
    private const int MostWays = 5;
    private const int MostChecks = 12;
    private const int GapsShown = 3;

    /// <summary>Asks why a pairing is not among the best.</summary>
    /// <param name="matcher">The matcher.</param>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">Date, theme, language; the filters don't matter here. Null: the defaults.</param>
    /// <param name="top">How many places are the country's top; at least 1.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue, or the top is below 1.</exception>
    public static WhyNotAnswer Ask(
        Matcher matcher, string country, string partner, SuggestQuery? query = null, int top = 10, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        SuggestQuery asked = (query ?? new SuggestQuery()) with { Top = null, Kind = null, Level = null, MinHistory = null, SouthSouth = false };
        PairingExplanation explanation = matcher.Explain(country, partner, asked, cancellation);
        MatchAnswer answer = matcher.Suggest(country, asked, cancellation);
        PairingState state = PairingState.Of(explanation, answer.Open);
        bool isTop = state.Rank <= top;
        (ImmutableArray<UnlockWay> ways, string search) = isTop
            ? ([], "Nothing was searched for: it is among the best already.")
            : Ways(matcher, country, partner, asked, top, state, cancellation);
        return new WhyNotAnswer
        {
            Stamp = explanation.Stamp,
            Country = answer.Country!,
            Partner = explanation.Suggestion.Partner,
            State = state,
            Top = top,
            Sentence = Sentence(state, answer, explanation, top),
            Gaps = state.Rank is { } rank ? Gaps(answer, rank, state.Score, top) : [],
            Ways = ways,
            Search = search,
        };
    }

    private static string Sentence(PairingState state, MatchAnswer answer, PairingExplanation explanation, int top)
    {
        string partner = explanation.Suggestion.Partner.Name;
        if (state.Rank is not { } rank)
        {
            Remark? gate = state.Closed.FirstOrDefault();
            return gate is null ? $"{partner} is not among the open pairings." : $"Closed by {gate.Rule}: {gate.Sentence}";
        }

        if (rank <= top)
        {
            return $"{partner} is suggested: place {rank} of {answer.Open} open pairings.";
        }

        Suggestion last = answer.Suggestions[Math.Min(top, answer.Suggestions.Length) - 1];
        return $"Every gate is open; {partner} is on place {rank} of {answer.Open} with {Points(state.Score)} points. "
            + $"Place {last.Rank} is held by {last.Partner.Name} with {Points(last.Score)}.";
    }

    /// <summary>The last place of the top, and the next places up from where the pairing stands.</summary>
    private static ImmutableArray<RankGap> Gaps(MatchAnswer answer, int rank, double score, int top) =>
    [
        .. Enumerable.Range(1, GapsShown).Select(step => rank - step)
            .Prepend(Math.Min(top, rank - 1))
            .Where(place => place >= 1)
            .Distinct()
            .Select(place => answer.Suggestions[place - 1])
            .Select(held => new RankGap(held.Rank, held.Partner.Id, held.Partner.Name, held.Score, held.Score - score)),
    ];

    private static (ImmutableArray<UnlockWay> Ways, string Search) Ways(
        Matcher matcher, string country, string partner, SuggestQuery query, int top, PairingState state, CancellationToken cancellation)
    {
        Trial trial = new(matcher, matcher.Catalogue.CountryIndex(country), matcher.Catalogue.PartnerIndex(partner), query);
        ImmutableArray<(int Fact, Value Value)> levers = Levers.All(matcher.Rules, trial.Known);
        UnlockSearch search = new(trial, levers);
        string facts = $"{levers.Select(lever => lever.Fact).Distinct().Count()} actionable facts";
        UnlockWay? strongest = null;
        foreach (IGrouping<int, UnlockSearch.Found> size in search.Run())
        {
            List<UnlockWay> ways = [];
            foreach (UnlockSearch.Found set in Candidates(size))
            {
                cancellation.ThrowIfCancellationRequested();
                UnlockWay way = Check(matcher, country, partner, query, state, [.. set.Levers.Select(lever => levers[lever])], cancellation);
                strongest = strongest is null || (way.State.Rank ?? int.MaxValue) < (strongest.State.Rank ?? int.MaxValue) ? way : strongest;
                if (state.Rank is null ? way.State.Rank is not null : way.State.Rank <= top)
                {
                    ways.Add(way);
                }
            }

            if (ways.Count > 0)
            {
                return ([.. ways.OrderBy(way => way.State.Rank).ThenBy(way => string.Join(' ', way.Changes.Select(c => c.Set)), StringComparer.Ordinal).Take(MostWays)],
                    $"{search.Trials:N0} sets of {facts} were tried; these are the smallest that do it.{Cut(search)}");
            }
        }

        string goal = state.Rank is null ? "opens the pairing" : $"lifts it into the first {top}";
        string least = strongest is null ? "" : $" The furthest that was found: {strongest.Effect} ({string.Join(", ", strongest.Changes.Select(change => change.Set))}).";
        return ([], $"No set of up to {UnlockSearch.LargestSet} of {facts} {goal} ({search.Trials:N0} tried).{Cut(search)}{least}");
    }

    /// <summary>The strongest sets of one size; of sets over the same facts only the strongest.</summary>
    private static IEnumerable<UnlockSearch.Found> Candidates(IEnumerable<UnlockSearch.Found> sets) => sets
        .OrderByDescending(set => set.Low)
        .ThenByDescending(set => set.High)
        .ThenBy(set => string.Join(' ', set.Levers.Select(lever => lever.ToString("D4", CultureInfo.InvariantCulture))), StringComparer.Ordinal)
        .Take(MostChecks);

    /// <summary>A trial knows one pairing; a fact of the country moves the others too, so the real answer is asked for.</summary>
    private static UnlockWay Check(
        Matcher matcher,
        string country,
        string partner,
        SuggestQuery query,
        PairingState before,
        ImmutableArray<(int Fact, Value Value)> set,
        CancellationToken cancellation)
    {
        int year = (query.Date ?? matcher.Catalogue.Info.Date).Year;
        ImmutableArray<OverlayFact> facts =
            [.. set.Select(item => WhatIf.Fact(matcher.Rules.Facts.Facts[item.Fact], item.Value, country, partner, year))];
        Matcher later = matcher.With(facts.Aggregate(matcher.Overlay, (overlay, fact) => overlay.With(fact)));
        MatchAnswer answer = later.Suggest(country, query, cancellation);
        Suggestion? found = answer.Suggestions.FirstOrDefault(suggestion => suggestion.Partner.Id == partner);
        PairingState state = new()
        {
            Rank = found?.Rank,
            Open = answer.Open,
            Score = found?.Score ?? before.Score,
            ScoreHigh = found?.ScoreHigh ?? before.ScoreHigh,
            Closed = found is null ? before.Closed : [],
        };
        string effect = state.Rank is not { } rank ? "it stays closed"
            : before.Rank is null ? $"it opens, on place {rank} of {answer.Open} with {Points(state.Score)} points"
            : $"place {before.Rank} becomes place {rank}, {Points(before.Score)} points become {Points(state.Score)}";
        return new UnlockWay([.. facts.Select(fact => WhatIf.Change(matcher, fact, country, partner, query.Date))], effect, state);
    }

    private static string Cut(UnlockSearch search) => search.WasCut ? " The search ended at its bound; larger sets may exist." : "";

    private static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
