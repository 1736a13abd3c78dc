using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>A limit that a partner's own founding documents set; public and cited.</summary>
public sealed record Mandate
{
    /// <summary>ISO3 of the only countries it may serve; null where it is not limited or not known.</summary>
    public ImmutableArray<string>? Serves { get; init; }

    /// <summary>ISO3 of countries that it may not serve, all others being open; null where none is known.</summary>
    public ImmutableArray<string>? Excludes { get; init; }

    /// <summary>Themes that it exists for: empty where it exists for none of ours, null where it is not limited or not known.</summary>
    public ImmutableArray<Theme>? Themes { get; init; }

    /// <summary>Serves only countries on the DAC list of ODA recipients; null where not known.</summary>
    public bool? OnlyOdaEligible { get; init; }

    /// <summary>Serves only least developed countries (and, where its rules say so, recent graduates); null where not known.</summary>
    public bool? OnlyLeastDeveloped { get; init; }

    /// <summary>Which document says so, in words.</summary>
    public required string Source { get; init; }

    /// <summary>The year of that document or list.</summary>
    public required int Year { get; init; }

    /// <summary>
    /// Whether the recorded limits leave a country open: false where one stands against it, null where one turns on a fact about the
    /// country that is missing, true otherwise.
    /// </summary>
    public bool? MayServe(CountryProfile country)
    {
        ArgumentNullException.ThrowIfNull(country);
        if ((Serves is { } serves && !serves.Contains(country.Iso3)) || (Excludes is { } excludes && excludes.Contains(country.Iso3)))
        {
            return false;
        }

        bool? oda = OnlyOdaEligible == true ? country.OdaEligible?.Value : true;
        bool? least = OnlyLeastDeveloped == true ? country.LeastDeveloped?.Value : true;
        return oda & least;
    }
}
