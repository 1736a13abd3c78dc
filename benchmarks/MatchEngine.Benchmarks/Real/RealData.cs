using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>The real catalogue as the arrays that someone would make who writes the loop for exactly the rules of <c>mic-partnership</c>.</summary>
internal sealed class RealData
{
    public RealData(Matcher matcher)
    {
        Profiles.Catalogue catalogue = matcher.Catalogue;
        string[] regions = [.. catalogue.Countries.Select(country => country.Region?.Value).OfType<string>().Distinct()];
        Partners = new RealPartners(matcher, regions);
        Countries = [.. Enumerable.Range(0, catalogue.Countries.Length).Select(country => new RealCountry(matcher, country, regions, Close(catalogue, country)))];
    }

    public RealPartners Partners { get; }

    /// <summary>All countries of the catalogue.</summary>
    public RealCountry[] Countries { get; }

    private static double[] Close(Profiles.Catalogue catalogue, int country) =>
        [0, .. catalogue.Countries.Select(home => catalogue.TieOf(home.Iso3, catalogue.Countries[country].Iso3) is { } tie && IsClose(tie) ? 1.0 : 0.0)];

    private static bool IsClose(Tie tie) => tie.Contiguous || tie.CommonLanguage;
}
