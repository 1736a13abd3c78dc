using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
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
        Labels labels = Labels.In(asked.Language);
        PairingState state = PairingState.Of(explanation, answer.Open);
        bool isTop = state.Rank <= top;
        (ImmutableArray<UnlockWay> ways, string search) = isTop
            ? ([], labels["whynot.among_best"])
            : Ways(matcher, country, partner, asked, top, state, cancellation);
        return new WhyNotAnswer
        {
            Stamp = explanation.Stamp,
            Country = answer.Country!,
            Partner = explanation.Suggestion.Partner,
            State = state,
            Top = top,
            Sentence = Sentence(state, answer, explanation, top, labels),
            Gaps = state.Rank is { } rank ? Gaps(answer, rank, state.Score, top) : [],
            Ways = ways,
            Search = search,
        };
    }

    private static string Sentence(PairingState state, MatchAnswer answer, PairingExplanation explanation, int top, Labels labels)
    {
        string partner = explanation.Suggestion.Partner.Name;
        if (state.Rank is not { } rank)
        {
            Remark? gate = state.Closed.FirstOrDefault();
            return gate is null
                ? labels.Text("whynot.not_open", ("partner", partner))
                : labels.Text("whynot.closed_by", ("rule", gate.Rule), ("sentence", gate.Sentence));
        }

        if (rank <= top)
        {
            return labels.Text("whynot.suggested", ("partner", partner), ("rank", labels.Whole(rank)), ("open", labels.Whole(answer.Open)));
        }

        Suggestion last = answer.Suggestions[Math.Min(top, answer.Suggestions.Length) - 1];
        return labels.Text(
            "whynot.gap",
            ("partner", partner),
            ("rank", labels.Whole(rank)),
            ("open", labels.Whole(answer.Open)),
            ("points", Points(state.Score)),
            ("last", labels.Whole(last.Rank)),
            ("holder", last.Partner.Name),
            ("best", Points(last.Score)));
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
        Labels labels = Labels.In(query.Language);
        string facts = labels.Whole(levers.Select(lever => lever.Fact).Distinct().Count());
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
                    Sentences([labels.Text("whynot.smallest", ("tried", labels.Whole(search.Trials)), ("facts", facts)), .. Cut(search, labels)], labels));
            }
        }

        string none = labels.Text(
            state.Rank is null ? "whynot.none_opens" : "whynot.none_lifts",
            ("size", labels.Whole(UnlockSearch.LargestSet)),
            ("facts", facts),
            ("top", labels.Whole(top)),
            ("tried", labels.Whole(search.Trials)));
        string[] least = strongest is null
            ? []
            : [labels.Text("whynot.furthest", ("effect", strongest.Effect), ("facts", labels.List(strongest.Changes.Select(change => change.Set))))];
        return ([], Sentences([none, .. Cut(search, labels), .. least], labels));
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
        return new UnlockWay([.. facts.Select(fact => WhatIf.Change(matcher, fact, country, partner, query))], Effect(before, state, Labels.In(query.Language)), state);
    }

    private static string Effect(PairingState before, PairingState after, Labels labels)
    {
        if (after.Rank is not { } rank)
        {
            return labels["whynot.stays_closed"];
        }

        return before.Rank is { } old
            ? labels.Text(
                "whynot.moves", ("from", labels.Whole(old)), ("rank", labels.Whole(rank)), ("before", Points(before.Score)), ("after", Points(after.Score)))
            : labels.Text("whynot.opens", ("rank", labels.Whole(rank)), ("open", labels.Whole(after.Open)), ("points", Points(after.Score)));
    }

    private static string[] Cut(UnlockSearch search, Labels labels) => search.WasCut ? [labels["whynot.cut"]] : [];

    private static string Sentences(string[] sentences, Labels labels) => string.Join(labels["list.sentence"], sentences);

    private static string Points(double points) => points.ToString("0.0", CultureInfo.InvariantCulture);
}
