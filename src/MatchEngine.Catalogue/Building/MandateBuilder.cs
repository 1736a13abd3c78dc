using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>Reads a curated mandate as of a horizon.</summary>
internal static class MandateBuilder
{
    public static Mandate? Build(CuratedMandate? curated, Horizon horizon)
    {
        if (curated is null || curated.Year > horizon.Lists)
        {
            return null;
        }

        int year = curated.Joined.Values.Concat(curated.Left.Values).Where(y => y <= horizon.Lists).Append(curated.Year).Max();
        return new Mandate
        {
            Serves = curated.Serves is { } serves
                ? Ordered(Split(serves)
                    .Concat(curated.Joined.Where(j => j.Value <= horizon.Lists).Select(j => j.Key))
                    .Where(c => !curated.Left.TryGetValue(c, out int left) || left > horizon.Lists))
                : null,
            Excludes = curated.Excludes is { } excludes ? Ordered(Split(excludes)) : null,
            Themes = curated.Themes is { } themes ? [.. themes.Select(ThemeOf).Order()] : null,
            OnlyOdaEligible = curated.OnlyOdaEligible,
            OnlyLeastDeveloped = curated.OnlyLeastDeveloped,
            Source = curated.Source,
            Year = year,
        };
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> Ordered(IEnumerable<string> codes) => [.. codes.Distinct().Order(StringComparer.Ordinal)];

    private static Theme ThemeOf(string code) => Themes.TryParse(code, out Theme theme)
        ? theme
        : throw new InvalidOperationException($"The curated partners name '{code}', which is no theme.");
}
