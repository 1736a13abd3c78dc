using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>What the rules ask of one country, with what follows from the country alone. Missing numbers are NaN.</summary>
internal sealed class RealCountry
{
    public RealCountry(Matcher matcher, int country, string[] regions, double[] close)
    {
        RealFacts facts = new(matcher, country, 0);
        CountryProfile profile = matcher.Catalogue.Countries[country];
        Index = country;
        Self = matcher.Catalogue.PartnerIndex(profile.Iso3);
        Income = IncomeGroups.TryParse(facts.Text("country.income_group"), out IncomeGroup group) ? group : null;
        Region = Array.IndexOf(regions, profile.Region?.Value);
        MayBeMiddleIncome = Income is null || Income.Value.IsMiddle()
            || (Income == IncomeGroup.Unclassified && facts.Flag("country.middle_income_confirmed") != false);
        OdaEligible = facts.Flag("country.oda_eligible");
        LeastDeveloped = facts.Flag("country.least_developed");
        AdvocacyPlanned = facts.Flag("country.advocacy_planned");
        Stated = facts.ThemeBits("country.stated_priorities") ?? 0;
        Flagships = facts.ThemeBits("country.flagship_themes") ?? 0;
        FundingGap = facts.Number("country.funding_gap_usd");
        ResourceRents = facts.Number("country.indicator.resource_rents");
        double[] gaps = RealGaps.Of(facts);
        Needs = [.. gaps.Select((gap, theme) => (Stated >> theme & 1) != 0 ? 1.0 : gap)];
        HighNeeds = RealThemes.Bits(theme => Needs[theme] >= 0.4);
        LowNeeds = RealThemes.Bits(theme => Needs[theme] < 0.4);
        double growth = facts.Number("country.indicator.gdp_per_capita_growth_10y");
        double yearsInGroup = facts.Number("country.years_in_income_group");
        bool lower = Income == IncomeGroup.LowerMiddle && facts.Number("country.years_middle_income") >= 28 && growth < 4.7;
        bool upper = Income == IncomeGroup.UpperMiddle && yearsInGroup >= 14 && growth < 3.5;
        IsTrapped = upper && yearsInGroup >= 15;
        IsTrappedByOne = lower || (upper && !IsTrapped);
        Peers = [.. RealPartners.SouthSouthIndicators.Select(key => facts.Number($"country.indicator.{key}"))];
        Close = close;
        Record = new RealRecord(matcher, country);
    }

    public int Index { get; }

    /// <summary>The partner that the country itself is, or -1.</summary>
    public int Self { get; }

    public IncomeGroup? Income { get; }

    /// <summary>The number of its region, or -1.</summary>
    public int Region { get; }

    public bool MayBeMiddleIncome { get; }

    public bool? OdaEligible { get; }

    public bool? LeastDeveloped { get; }

    public bool? AdvocacyPlanned { get; }

    /// <summary>Themes that its government has stated as priorities.</summary>
    public int Stated { get; }

    /// <summary>Themes of UNIDO's flagship programmes there.</summary>
    public int Flagships { get; }

    public double FundingGap { get; }

    public double ResourceRents { get; }

    /// <summary>By theme: 0..1.</summary>
    public double[] Needs { get; }

    /// <summary>Themes whose need is known and counts.</summary>
    public int HighNeeds { get; }

    /// <summary>Themes whose need is known and does not count.</summary>
    public int LowNeeds { get; }

    /// <summary>In the middle-income trap by both definitions.</summary>
    public bool IsTrapped { get; }

    /// <summary>In the middle-income trap by one definition, where the other says no or cannot tell.</summary>
    public bool IsTrappedByOne { get; }

    /// <summary>Its values of <see cref="RealPartners.SouthSouthIndicators"/>.</summary>
    public double[] Peers { get; }

    /// <summary>By home country plus one: 1 for neighbours and for a common language.</summary>
    public double[] Close { get; }

    public RealRecord Record { get; }
}
