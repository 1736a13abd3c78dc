using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>Measures what a change of rules does to the pairings of a catalogue.</summary>
public static class Impact
{
    /// <summary>Compares the answers of a matcher with those that it would give under other rules.</summary>
    /// <param name="before">The matcher with the earlier rules.</param>
    /// <param name="after">The later rules.</param>
    /// <param name="countries">ISO3 of the countries to ask; null: every country of the catalogue.</param>
    /// <param name="date">The day to ask for; null: the catalogue's own.</param>
    /// <param name="top">How many places are a country's top; at least 1.</param>
    /// <param name="progress">Told each country that is done; may be null.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">A country is not in the catalogue, or the top is below 1.</exception>
    public static RuleSetImpact Measure(
        Matcher before,
        RuleSet after,
        IEnumerable<string>? countries = null,
        DateOnly? date = null,
        int top = 10,
        Action<string>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        Matcher later = before.With(after);
        RuleSetDiff diff = RuleSetDiff.Between(before.Rules, after);
        RuleCauses causes = new(before.Rules, after, diff);
        SuggestQuery query = new() { Top = null, Date = date };
        string[] asked = countries is null ? [.. before.Catalogue.Countries.Select(country => country.Iso3)] : [.. countries];
        ImmutableArray<CountryImpact>.Builder impacts = ImmutableArray.CreateBuilder<CountryImpact>();
        foreach (string country in asked.Distinct().Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            CountryComparison comparison = new(before.Suggest(country, query, cancellation), later.Suggest(country, query, cancellation), causes, top);
            if (comparison.Result() is { } impact)
            {
                impacts.Add(impact);
            }

            progress?.Invoke(country);
        }

        return new RuleSetImpact
        {
            Diff = diff,
            Date = date ?? before.Catalogue.Info.Date,
            CatalogueDate = before.Catalogue.Info.Date,
            Top = top,
            Asked = asked.Length,
            Pairings = asked.Length * before.Catalogue.Partners.Length,
            Countries = impacts.ToImmutable(),
            Effects = Effects(impacts),
        };
    }

    private static ImmutableArray<RuleEffect> Effects(IEnumerable<CountryImpact> countries)
    {
        Dictionary<string, RuleEffect> effects = new(StringComparer.Ordinal);
        foreach (CountryImpact country in countries)
        {
            foreach (PairingMove move in country.Moves)
            {
                bool entersOrLeaves = country.Enter.Contains(move.Partner) || country.Leave.Contains(move.Partner);
                foreach (string rule in move.Causes)
                {
                    RuleEffect effect = effects.GetValueOrDefault(rule, new RuleEffect(rule, 0, 0, 0, 0, 0));
                    effects[rule] = effect with
                    {
                        Opens = effect.Opens + (move.RankBefore is null ? 1 : 0),
                        Closes = effect.Closes + (move.RankAfter is null ? 1 : 0),
                        Scores = effect.Scores + (move.RankBefore is not null && move.RankAfter is not null && move.ScoreBefore != move.ScoreAfter ? 1 : 0),
                        Intervals = effect.Intervals + (move.ScoreBefore is { } low && move.ScoreAfter == low && move.HighBefore != move.HighAfter ? 1 : 0),
                        Top = effect.Top + (entersOrLeaves ? 1 : 0),
                    };
                }
            }
        }

        return [.. effects.Values.OrderByDescending(effect => effect.Opens + effect.Closes).ThenByDescending(effect => effect.Top)
            .ThenByDescending(effect => effect.Scores).ThenByDescending(effect => effect.Intervals).ThenBy(effect => effect.Rule, StringComparer.Ordinal)];
    }
}
