using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What places and languages make of several countries.</summary>
internal static class Places
{
    public static Fact Same(Sourced<string>? left, Sourced<string>? right) =>
        left is { } l && right is { } r ? Known.Flag(l.Value == r.Value, Math.Min(l.Year, r.Year), l.Source) : default;

    public static Fact Same(string? left, string? right) =>
        left is not null && right is not null ? Known.Flag(left == right, null, SourceKeys.Countries) : default;

    /// <summary>Whether some official language is common to all; missing where one's languages are not known.</summary>
    public static Fact CommonLanguage(IReadOnlyList<CountryProfile> countries) => countries.Any(country => country.Languages.IsEmpty)
        ? default
        : Known.Flag(countries[0].Languages.Any(language => countries.All(country => country.Languages.Contains(language))), null, SourceKeys.Countries);

    /// <summary>Whether each country is reached from the first over land borders within the group.</summary>
    public static bool Connected(IReadOnlyList<CountryProfile> countries)
    {
        HashSet<string> open = [.. countries.Skip(1).Select(country => country.Iso3)];
        Queue<CountryProfile> reached = new(countries.Take(1));
        while (reached.TryDequeue(out CountryProfile? country))
        {
            foreach (CountryProfile neighbour in countries.Where(other => open.Contains(other.Iso3) && Borders(country, other)))
            {
                open.Remove(neighbour.Iso3);
                reached.Enqueue(neighbour);
            }
        }

        return open.Count == 0;
    }

    public static bool Borders(CountryProfile left, CountryProfile right) => left.Borders.Contains(right.Iso3) || right.Borders.Contains(left.Iso3);
}
