using System.Collections.Immutable;
using System.Text;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>
/// The places that the catalogue knows by name: World Bank regions, UN M49 sub-regions and continents. Case and punctuation do not count.
/// </summary>
public sealed class Regions
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _countries;
    private readonly Dictionary<string, string> _names;

    /// <summary>Lists the places of a catalogue.</summary>
    public Regions(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _countries = catalogue.Countries
            .SelectMany(country => new[] { country.Region?.Value, country.SubRegion, country.Continent }.OfType<string>().Distinct().Select(place => (place, country.Iso3)))
            .GroupBy(pair => pair.place, pair => pair.Iso3)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        _names = [];
        foreach (string name in _countries.Keys)
        {
            _names.TryAdd(Key(name), name);
        }
    }

    /// <summary>The names of all places, in ordinal order.</summary>
    public IEnumerable<string> Names => _countries.Keys;

    /// <summary>The place that a text names, or null.</summary>
    /// <param name="text">What was typed.</param>
    public string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _names.GetValueOrDefault(Key(text));
    }

    /// <summary>The place that a mistyped text was probably meant to be, or null.</summary>
    /// <param name="text">What was typed.</param>
    public string? Nearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<string> near = Text.EditDistance.Nearest(text, Names, 1);
        return near.Count == 0 ? null : near[0];
    }

    /// <summary>ISO3 of the countries of a place, ascending.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no place of that name.</exception>
    public ImmutableArray<string> Countries(string name) =>
        _countries.TryGetValue(name, out ImmutableArray<string> countries) ? countries : throw new ArgumentException($"The catalogue has no region '{name}'.", nameof(name));

    private static string Key(string text)
    {
        StringBuilder key = new(text.Length);
        foreach (char c in text.Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
