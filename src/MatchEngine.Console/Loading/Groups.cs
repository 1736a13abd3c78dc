using System.Collections.Immutable;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Loading;

/// <summary>Finds the countries that a text names: a region, or countries with commas between them; an unclear text ends the verb with hints.</summary>
internal static class Groups
{
    /// <summary>The countries, and the region's name where one was named.</summary>
    public static (string? Name, ImmutableArray<string> Countries) Find(string text, Session session)
    {
        Regions regions = new(session.Catalogue);
        if (regions.Find(text) is { } name)
        {
            return (name, regions.Countries(name));
        }

        string[] parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 1)
        {
            return (null, [.. parts.Select(part => session.Country(part).Iso3)]);
        }

        string near = regions.Nearest(text) is { } meant ? $" Did you mean '{meant}'?" : "";
        throw UserException.WrongUse(
            $"matchengine: there is no region '{text}'.{near} Countries are named with commas between them: MAR,TUN,DZA.",
            $"Regions: {string.Join("; ", regions.Names)}.");
    }
}
