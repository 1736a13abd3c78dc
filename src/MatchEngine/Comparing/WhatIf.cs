using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Text;

namespace MatchEngine.Comparing;

/// <summary>Answers a question twice: as things are, and with some facts set.</summary>
public static class WhatIf
{
    internal const string Source = "what if";

    /// <summary>Reads <c>fact=value</c>.</summary>
    /// <param name="matcher">The matcher, for its dictionary and catalogue.</param>
    /// <param name="text">The assignment: <c>country.field_office=true</c>, <c>partner.stated_themes=energy,trade</c>.</param>
    /// <param name="country">ISO3 of the country that is asked about.</param>
    /// <param name="partner">Id of the partner that is asked about, or null.</param>
    /// <param name="date">The day of the question; null: the catalogue's own.</param>
    /// <returns>The fact, or null and what is wrong.</returns>
    public static (OverlayFact? Fact, string? Fault) Parse(Matcher matcher, string text, string country, string? partner, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(text);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            return (null, $"'{text}' sets nothing; write fact=value, such as country.field_office=true.");
        }

        string name = text[..equals].Trim();
        FactDictionary facts = matcher.Rules.Facts;
        if (facts.Find(name) is not { } definition)
        {
            return (null, $"'{name}' is no fact of the dictionary.{EditDistance.Hint(name, facts.Facts.Select(fact => fact.Name))}");
        }

        if (definition.Origin == FactOrigin.Derived)
        {
            return (null, $"'{name}' is derived by rules; set the facts that it is made of.");
        }

        if (definition.Side == FactSide.Run)
        {
            return (null, $"'{name}' is a fact of the run and can't be set for a country or a partner.");
        }

        if (definition.Side != FactSide.Country && partner is null)
        {
            return (null, $"'{name}' is a fact of the {definition.Side.ToString().ToLowerInvariant()}: name the partner that it is about.");
        }

        (Value? value, string? fault) = OverlayReader.Parse(definition, text[(equals + 1)..]);
        return value is { } known
            ? (Fact(definition, known, country, partner, (date ?? matcher.Catalogue.Info.Date).Year), null)
            : (null, fault);
    }

    /// <summary>Asks before and after.</summary>
    /// <param name="matcher">The matcher.</param>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue; null: the country's whole list is compared.</param>
    /// <param name="changes">The facts to set.</param>
    /// <param name="query">Date, theme, language; null: the defaults.</param>
    /// <param name="top">How many places are the country's top; at least 1.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    public static WhatIfAnswer Ask(
        Matcher matcher,
        string country,
        string? partner,
        IReadOnlyList<OverlayFact> changes,
        SuggestQuery? query = null,
        int top = 10,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        Matcher later = matcher.With(changes.Aggregate(matcher.Overlay, (overlay, fact) => overlay.With(fact)));
        SuggestQuery whole = (query ?? new SuggestQuery()) with { Top = null };
        MatchAnswer before = matcher.Suggest(country, whole, cancellation);
        MatchAnswer after = later.Suggest(country, whole, cancellation);
        PairingExplanation? old = partner is null ? null : matcher.Explain(country, partner, whole, cancellation);
        PairingExplanation? fresh = partner is null ? null : later.Explain(country, partner, whole, cancellation);
        return new WhatIfAnswer
        {
            Stamp = after.Stamp,
            Country = after.Country!,
            Partner = fresh?.Suggestion.Partner,
            Changes = [.. changes.Select(fact => Change(matcher, fact, country, partner, whole))],
            Before = old is null ? null : PairingState.Of(old, before.Open),
            After = fresh is null ? null : PairingState.Of(fresh, after.Open),
            Rules = old is null || fresh is null ? [] : Shifts(old, fresh),
            Moves = new CountryComparison(before, after, RuleCauses.None, top).Result(),
        };
    }

    internal static OverlayFact Fact(FactDefinition definition, Value value, string country, string? partner, int year) => new(
        definition.Name,
        definition.Side == FactSide.Partner ? null : country,
        definition.Side == FactSide.Country ? null : partner,
        value,
        year,
        Source);

    internal static FactChange Change(Matcher matcher, OverlayFact fact, string country, string? partner, SuggestQuery query)
    {
        Labels labels = Labels.In(query.Language);
        FactDictionary facts = matcher.Rules.Facts;
        facts.TryFind(fact.Name, out int number);
        FactDefinition definition = facts.Facts[number];
        FactTable table = matcher.Table(query.Date);
        int index = matcher.Catalogue.CountryIndex(country);
        PairFacts known = partner is null ? table.CountryOnly(index) : table.Pair(index, matcher.Catalogue.PartnerIndex(partner), out _);
        return new FactChange(
            fact.Name,
            fact.Country,
            fact.Partner,
            Show(known[number], definition, labels),
            Show(new Fact(fact.Value), definition, labels),
            $"{fact.Name}={Plain(fact.Value)}",
            matcher.Rules.DescriptionOf(number, query.Language));
    }

    private static string Show(Fact fact, FactDefinition definition, Labels labels) =>
        fact.IsKnown && fact.Value.Kind == ValueKind.List && fact.Value.AsList.IsEmpty ? labels["fact.nothing"] : FactFormat.Format(fact, definition, labels);

    private static string Plain(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.List => string.Join(',', value.AsList.Select(Plain)),
        _ => value.ToString(),
    };

    private static ImmutableArray<RuleShift> Shifts(PairingExplanation before, PairingExplanation after) =>
    [
        .. before.Rules.Zip(after.Rules)
            .Where(pair => pair.First.Outcome != pair.Second.Outcome || pair.First.Points != pair.Second.Points || pair.First.PointsHigh != pair.Second.PointsHigh
                || (pair.First.Kind == RuleKind.Derive && pair.First.Sentence != pair.Second.Sentence))
            .Select(pair => new RuleShift(
                pair.First.Rule, pair.First.Title, pair.First.Outcome, pair.Second.Outcome, pair.First.Points, pair.Second.Points, pair.Second.Sentence)),
    ];
}
