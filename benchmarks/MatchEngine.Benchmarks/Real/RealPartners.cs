using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>What the rules ask of partners, as columns, with what follows from the partner alone. Missing numbers are NaN.</summary>
internal sealed class RealPartners
{
    /// <summary>What a South-South provider's home has to be better in, by rule R25a to R25f.</summary>
    public static readonly string[] SouthSouthIndicators =
        ["high_tech_manufacturing", "researchers", "co2_per_mva", "manufacturing_per_capita", "renewable_capacity", "internet_users"];

    public RealPartners(Matcher matcher, string[] regions)
    {
        Profiles.Catalogue catalogue = matcher.Catalogue;
        PartnerProfile[] profiles = [.. catalogue.Partners];
        RealFacts[] facts = [.. Enumerable.Range(0, profiles.Length).Select(partner => new RealFacts(matcher, 0, partner))];
        Count = profiles.Length;
        Kind = [.. profiles.Select(profile => profile.Kind)];
        UnSystem = [.. profiles.Select(profile => profile.UnSystem)];
        EmergingLed = [.. profiles.Select(profile => profile.EmergingLed)];
        SouthSouth = [.. profiles.Select(profile => profile.SouthSouth)];
        Home = [.. profiles.Select(profile => profile.HomeCountry is { } home ? catalogue.CountryIndex(home) : -1)];
        HomeRegion = [.. Home.Select(home => home < 0 ? -1 : Array.IndexOf(regions, catalogue.Countries[home].Region?.Value))];
        HomeIncome = [.. facts.Select(partner => IncomeGroups.TryParse(partner.Text("home.income_group"), out IncomeGroup group) ? group : (IncomeGroup?)null)];
        HomeValues = [.. SouthSouthIndicators.Select(key => Column(facts, $"home.indicator.{key}"))];
        Unido = catalogue.PartnerIndex("UNIDO");
        IsExcluded = [.. facts.Select(partner => partner.Texts("partner.exclusion_grounds") is [_, ..])];
        HasFailedReview = [.. facts.Select(partner => partner.Text("partner.safeguard_review") == "failed")];
        Mandates = [.. facts.Select((partner, i) => RealMandate.Of(catalogue, i, partner))];
        Shares = [.. Themes.All.Select(theme => Column(facts, $"partner.share.{theme.Code()}"))];
        Offers = [.. Themes.All.Select(theme => Offer(facts, theme))];
        Volumes = [.. Shares.Select(share => facts.Select((partner, i) => share[i] * partner.Number("partner.portfolio_usd")).ToArray())];
        HighOffers = Bits(partner => theme => Offers[theme][partner] >= 0.4);
        KnownOffers = Bits(partner => theme => !double.IsNaN(Offers[theme][partner]));
        UnidoUsd = Column(facts, "partner.unido_funding_usd");
        Capacity = [.. facts.Select(Spare)];
        CountriesServed = Column(facts, "partner.countries_served");
        RegionShares = [.. regions.Select(region => Portfolios(profiles, portfolio => Portfolio.Of(portfolio.Regions, region)))];
        IncomeShares = [.. Enum.GetValues<IncomeGroup>().Select(group => Portfolios(profiles, portfolio => Portfolio.Of(portfolio.IncomeGroups, group.Code())))];
    }

    public int Count { get; }

    public PartnerKind[] Kind { get; }

    public bool[] UnSystem { get; }

    public bool[] EmergingLed { get; }

    public bool[] SouthSouth { get; }

    /// <summary>The home country, or -1.</summary>
    public int[] Home { get; }

    /// <summary>The number of the home country's region, or -1.</summary>
    public int[] HomeRegion { get; }

    public IncomeGroup?[] HomeIncome { get; }

    /// <summary>Of the home country, by indicator.</summary>
    public double[][] HomeValues { get; }

    /// <summary>Who asks, if it is a partner too, or -1.</summary>
    public int Unido { get; }

    /// <summary>Whether a person has confirmed an exclusion category.</summary>
    public bool[] IsExcluded { get; }

    public bool[] HasFailedReview { get; }

    /// <summary>Null for partners without limits.</summary>
    public RealMandate?[] Mandates { get; }

    /// <summary>Of the portfolio, by theme.</summary>
    public double[][] Shares { get; }

    /// <summary>By theme: 0..1.</summary>
    public double[][] Offers { get; }

    /// <summary>US dollars by theme.</summary>
    public double[][] Volumes { get; }

    /// <summary>Themes whose offer is known and counts.</summary>
    public int[] HighOffers { get; }

    /// <summary>Themes whose offer is known.</summary>
    public int[] KnownOffers { get; }

    /// <summary>Paid for UNIDO's work anywhere.</summary>
    public double[] UnidoUsd { get; }

    /// <summary>What it could commit, US dollars.</summary>
    public double[] Capacity { get; }

    public double[] CountriesServed { get; }

    /// <summary>Of the portfolio, by region.</summary>
    public double[][] RegionShares { get; }

    /// <summary>Of the portfolio, by income group.</summary>
    public double[][] IncomeShares { get; }

    private static double[] Column(RealFacts[] facts, string name) => [.. facts.Select(partner => partner.Number(name))];

    private static double[] Portfolios(PartnerProfile[] profiles, Func<Portfolio, double?> read) =>
        [.. profiles.Select(profile => (profile.Portfolio is { } portfolio ? read(portfolio) : null) ?? double.NaN)];

    private static double Spare(RealFacts partner) =>
        partner.Number("partner.spare_capacity_usd") is var spare && double.IsNaN(spare) ? partner.Number("partner.commitment_upper_usd") : spare;

    /// <summary>A stated theme outranks any statistic; the revealed share counts against the world's; a mandate stands in for a share.</summary>
    private double[] Offer(RealFacts[] facts, Theme theme)
    {
        int bit = 1 << (int)theme;
        return [.. facts.Select((partner, i) =>
        {
            double share = Shares[(int)theme][i];
            int? mandate = double.IsNaN(share) ? partner.ThemeBits("partner.mandate_themes") : null;
            return ((partner.ThemeBits("partner.stated_themes") ?? 0) & bit) != 0 ? 1.0
                : mandate is { } themes ? (themes & bit) != 0 ? 0.75 : 0.25
                : share / (share + partner.Number($"world.share.{theme.Code()}"));
        })];
    }

    private int[] Bits(Func<int, Func<int, bool>> has) => [.. Enumerable.Range(0, Count).Select(partner => RealThemes.Bits(has(partner)))];
}
