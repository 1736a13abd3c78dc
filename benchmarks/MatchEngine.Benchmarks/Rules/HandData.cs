using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>A synthetic catalogue as the arrays that someone would make who writes the loop for exactly these rules. Missing numbers are NaN.</summary>
internal sealed class HandData
{
    public HandData(Profiles.Catalogue catalogue)
    {
        Countries = catalogue.Countries.Length;
        Partners = catalogue.Partners.Length;
        Needs = Of(9, i => [.. catalogue.Countries.Select(country => country.Indicator(SyntheticWorld.Indicators[i])?.Percentile ?? double.NaN)]);
        Values = Of(9, i => [.. catalogue.Countries.Select(country => country.Indicator(SyntheticWorld.Indicators[i])?.Value ?? double.NaN)]);
        Shares = Of(9, i => Column(catalogue, partner => partner.Portfolio is { } portfolio ? Portfolio.Of(portfolio.Themes, SyntheticRules.Themes[i]) : null));
        HomeValues = Of(6, i => Column(catalogue, partner =>
            partner.HomeCountry is { } home ? catalogue.Countries[catalogue.CountryIndex(home)].Indicator(SyntheticWorld.Indicators[i])?.Value : null));
        Grant = Column(catalogue, partner => partner.Portfolio is { } portfolio ? Portfolio.Of(portfolio.Instruments, "grant") : null);
        Loan = Column(catalogue, partner => partner.Portfolio is { } portfolio ? Portfolio.Of(portfolio.Instruments, "loan") : null);
        Upper = Column(catalogue, partner => partner.Commitments?.UpperQuartile);
        string[] regions = [.. catalogue.Countries.Select(country => country.Region!.Value.Value).Distinct()];
        string[] groups = [.. catalogue.Countries.Select(country => country.IncomeGroups[0].Group.Code()).Distinct()];
        RegionOf = [.. catalogue.Countries.Select(country => Array.IndexOf(regions, country.Region!.Value.Value))];
        GroupOf = [.. catalogue.Countries.Select(country => Array.IndexOf(groups, country.IncomeGroups[0].Group.Code()))];
        RegionShares = Of(regions.Length, i => Column(catalogue, partner => partner.Portfolio is { } portfolio ? Portfolio.Of(portfolio.Regions, regions[i]) : null));
        GroupShares = Of(groups.Length, i => Column(catalogue, partner => partner.Portfolio is { } portfolio ? Portfolio.Of(portfolio.IncomeGroups, groups[i]) : null));
        Kind = [.. catalogue.Partners.Select(partner => (byte)partner.Kind)];
        SouthSouth = [.. catalogue.Partners.Select(partner => partner.SouthSouth ? 1.0 : 0.0)];
        Home = [.. catalogue.Partners.Select(partner => partner.HomeCountry is { } home ? catalogue.CountryIndex(home) : -1)];
        Serves = Of(Countries, country => [.. catalogue.Partners.Select(partner => partner.Mandate?.Serves is not { } list ? 2 : list.Contains(catalogue.Countries[country].Iso3) ? 1.0 : 0.0)]);
        LeastDeveloped = [.. catalogue.Countries.Select(country => country.LeastDeveloped!.Value.Value)];
        Close = Of(Countries, country => [.. Enumerable.Range(0, Countries + 1).Select(home => Near(catalogue, home - 1, country, tie => tie.Contiguous || tie.CommonLanguage))]);
        SameRegion = Of(Countries, country => [.. Enumerable.Range(0, Countries + 1).Select(home => home > 0 && RegionOf[home - 1] == RegionOf[country] ? 1.0 : 0.0)]);
        FlowSpans spans = new(catalogue);
        Records = [.. Enumerable.Range(0, Countries).Select(country => HandRecord.Of(catalogue, spans, country))];
    }

    public int Countries { get; }

    public int Partners { get; }

    public double[][] Needs { get; }

    public double[][] Values { get; }

    public double[][] Shares { get; }

    public double[][] HomeValues { get; }

    public double[] Grant { get; }

    public double[] Loan { get; }

    public double[] Upper { get; }

    public int[] RegionOf { get; }

    public int[] GroupOf { get; }

    public double[][] RegionShares { get; }

    public double[][] GroupShares { get; }

    public byte[] Kind { get; }

    public double[] SouthSouth { get; }

    public int[] Home { get; }

    /// <summary>By country: 1 where the partner's mandate names it, 0 where it doesn't, 2 for partners without a list.</summary>
    public double[][] Serves { get; }

    public bool[] LeastDeveloped { get; }

    /// <summary>By country, then home plus one: 1 for neighbours and for a common language.</summary>
    public double[][] Close { get; }

    public double[][] SameRegion { get; }

    public HandRecord[][] Records { get; }

    private static double[][] Of(int count, Func<int, double[]> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static double[] Column(Profiles.Catalogue catalogue, Func<PartnerProfile, double?> read) => [.. catalogue.Partners.Select(partner => read(partner) ?? double.NaN)];

    private static double Near(Profiles.Catalogue catalogue, int home, int country, Func<Tie, bool> near) =>
        home >= 0 && catalogue.TieOf(catalogue.Countries[home].Iso3, catalogue.Countries[country].Iso3) is { } tie && near(tie) ? 1 : 0;
}
