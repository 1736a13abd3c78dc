using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchEngine.Facts;

/// <summary>Facts that an officer adds to what public data know, each with its source. They stand before the catalogue's.</summary>
public sealed class FactOverlay
{
    private readonly FrozenDictionary<(string Country, string Partner), ImmutableArray<OverlayFact>> _facts;

    /// <summary>Makes an overlay.</summary>
    public FactOverlay(IEnumerable<OverlayFact> facts)
    {
        Facts = [.. facts];
        _facts = Facts
            .GroupBy(fact => (fact.Country ?? "", fact.Partner ?? ""))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>No facts.</summary>
    public static FactOverlay Empty { get; } = new([]);

    /// <summary>All of them, in the order of the file.</summary>
    public ImmutableArray<OverlayFact> Facts { get; }

    /// <summary>The facts of a country, a partner or a pairing; null stands for the absent side.</summary>
    public ImmutableArray<OverlayFact> Of(string? country, string? partner) =>
        !Facts.IsEmpty && _facts.TryGetValue((country ?? "", partner ?? ""), out ImmutableArray<OverlayFact> facts) ? facts : [];

    /// <summary>This overlay with one more fact, which stands before an earlier one for the same subject.</summary>
    public FactOverlay With(OverlayFact fact) => new(
        Facts.Where(other => other.Name != fact.Name || other.Country != fact.Country || other.Partner != fact.Partner).Append(fact));

    /// <summary>The countries, partners and pairings that two overlays say different things of; null stands for the absent side.</summary>
    internal static IEnumerable<(string? Country, string? Partner)> Changed(FactOverlay one, FactOverlay other) =>
        one._facts.Keys.Union(other._facts.Keys)
            .Where(subject => !one.Of(subject.Country, subject.Partner).SequenceEqual(other.Of(subject.Country, subject.Partner)))
            .Select(subject => (subject.Country.Length == 0 ? null : subject.Country, subject.Partner.Length == 0 ? null : subject.Partner));
}
