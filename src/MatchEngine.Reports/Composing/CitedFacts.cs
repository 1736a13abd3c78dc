using System.Collections.Frozen;
using System.Globalization;
using MatchEngine.Explaining;

namespace MatchEngine.Reports.Composing;

/// <summary>The facts that an explanation cites, by name.</summary>
internal sealed class CitedFacts(PairingExplanation explanation)
{
    private readonly FrozenDictionary<string, FactCitation> _facts = explanation.Rules.SelectMany(rule => rule.Facts).SelectMany(Flat)
        .GroupBy(fact => fact.Fact, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>A fact that is known; null where it is missing or no rule speaks of it.</summary>
    public FactCitation? Known(string name) => _facts.TryGetValue(name, out FactCitation? fact) && fact.Known ? fact : null;

    /// <summary>The number of a fact; null where it is not known.</summary>
    public double? Number(string name) =>
        Known(name) is { } fact && double.TryParse(fact.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    /// <summary>What a fact stands on in the end: those with a source of their own.</summary>
    public static IEnumerable<FactCitation> Sourced(IEnumerable<FactCitation> facts) =>
        facts.SelectMany(Flat).Where(fact => fact is { Known: true, Source: not null, Year: not null }).DistinctBy(fact => fact.Fact);

    private static IEnumerable<FactCitation> Flat(FactCitation fact) => fact.From.SelectMany(Flat).Prepend(fact);
}
