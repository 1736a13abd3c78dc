namespace MatchEngine.Benchmarks.Real;

/// <summary>The limits that a partner's founding documents set.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="NoTheme">Whether it was founded for none of the themes.</param>
/// <param name="Serves">By country, whether it is on the list of those that it may serve; null where there is no list.</param>
/// <param name="Excludes">By country, whether it is on the list of those that it may not serve; null where there is no list.</param>
/// <param name="OnlyOda">Whether it serves only recipients of official development assistance.</param>
/// <param name="OnlyLeastDeveloped">Whether it serves only least developed countries.</param>
internal sealed record RealMandate(int Partner, bool NoTheme, bool[]? Serves, bool[]? Excludes, bool OnlyOda, bool OnlyLeastDeveloped)
{
    /// <summary>The limits of a partner, or null where there is none.</summary>
    public static RealMandate? Of(Profiles.Catalogue catalogue, int partner, RealFacts facts)
    {
        RealMandate mandate = new(
            partner,
            facts.ThemeBits("partner.mandate_themes") == 0,
            Countries(catalogue, facts.Texts("partner.mandate_serves")),
            Countries(catalogue, facts.Texts("partner.mandate_excludes")),
            facts.Flag("partner.mandate_only_oda") == true,
            facts.Flag("partner.mandate_only_ldc") == true);
        return mandate is { NoTheme: false, Serves: null, Excludes: null, OnlyOda: false, OnlyLeastDeveloped: false } ? null : mandate;
    }

    private static bool[]? Countries(Profiles.Catalogue catalogue, string[]? codes) =>
        codes is null ? null : [.. catalogue.Countries.Select(country => codes.Contains(country.Iso3))];
}
