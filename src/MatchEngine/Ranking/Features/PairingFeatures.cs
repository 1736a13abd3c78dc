using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>
/// The feature map: from a catalogue, a country, a partner and a theme or none to a named vector. Training and serving both go through it.
/// Everything is relative to the end of the catalogue's flows and nothing later is looked at. Immutable; safe for many threads.
/// </summary>
public sealed class PairingFeatures
{
    private readonly Lazy<FeatureSource> _source;
    private CountryView? _last;

    /// <summary>The features of a catalogue; nothing is worked out before the first question.</summary>
    /// <param name="catalogue">The catalogue; what it holds is all that is used.</param>
    public PairingFeatures(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
        _source = new Lazy<FeatureSource>(() => new FeatureSource(catalogue));
    }

    /// <summary>The names of all features that the engine knows, in the order of a full vector.</summary>
    public static ImmutableArray<string> Names { get; } = [.. FeatureTable.All.Select(feature => feature.Name)];

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>The names of the features of some groups, in the order of a full vector.</summary>
    public static ImmutableArray<string> NamesOf(FeatureGroup groups) =>
        [.. FeatureTable.All.Where(feature => (feature.Group & groups) != 0).Select(feature => feature.Name)];

    /// <summary>Fills in the named features of every partner asked for.</summary>
    /// <param name="features">Names among <see cref="Names"/>.</param>
    /// <param name="country">Index of the country.</param>
    /// <param name="theme">The theme; null: all industrial themes together.</param>
    /// <param name="partners">Indices of partners.</param>
    /// <param name="rows">Value <c>f</c> of partner <c>p</c> at <c>p * features + f</c>; NaN where missing.</param>
    /// <exception cref="ArgumentException">A name is not known, or <paramref name="rows"/> has another length.</exception>
    public void Fill(ImmutableArray<string> features, int country, Theme? theme, ReadOnlySpan<int> partners, Span<double> rows)
    {
        Fill(Select(features), country, theme, partners, rows);
    }

    /// <summary>The names that the engine does not know.</summary>
    internal static ImmutableArray<string> Unknown(IEnumerable<string> features) => [.. features.Where(name => Names.IndexOf(name) < 0)];

    internal static FeatureDefinition[] Select(ImmutableArray<string> features)
    {
        ImmutableArray<string> unknown = Unknown(features);
        return unknown.IsEmpty
            ? [.. features.Select(name => FeatureTable.All[Names.IndexOf(name)])]
            : throw new ArgumentException($"The engine does not know the feature(s) {string.Join(", ", unknown)}.", nameof(features));
    }

    internal void Fill(FeatureDefinition[] features, int country, Theme? theme, ReadOnlySpan<int> partners, Span<double> rows)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, features.Length * partners.Length);
        CountryView view = ViewOf(country, Scope.Of(theme));
        for (int i = 0; i < partners.Length; i++)
        {
            PairView pair = new(view, partners[i]);
            for (int f = 0; f < features.Length; f++)
            {
                rows[(i * features.Length) + f] = features[f].Value(pair);
            }
        }
    }

    /// <summary>Questions about one country come in a row, so the last view is kept. It is immutable: a race costs time, not bits.</summary>
    private CountryView ViewOf(int country, int scope)
    {
        if (Volatile.Read(ref _last) is { } last && last.Country == country && last.Scope == scope)
        {
            return last;
        }

        CountryView view = new(_source.Value, country, scope);
        Volatile.Write(ref _last, view);
        return view;
    }
}
