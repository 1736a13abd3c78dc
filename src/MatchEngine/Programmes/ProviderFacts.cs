using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>Facts of a possible provider with respect to a country.</summary>
internal sealed class ProviderFacts
{
    private static readonly string[] Families = ["rank.", "provider.rank.", "provider.indicator."];

    private readonly ProgrammeContext _context;
    private readonly int _country;
    private readonly (string Name, string Family, string Key)[] _byIndicator;

    public ProviderFacts(ProgrammeContext context, int country)
    {
        _context = context;
        _country = country;
        _byIndicator = [.. context.Rules.Facts.Facts
            .Where(fact => fact.Origin == FactOrigin.Programme)
            .Select(fact => (fact.Name, Family: Array.Find(Families, family => fact.Name.StartsWith(family, StringComparison.Ordinal))))
            .Where(pair => pair.Family is not null)
            .Select(pair => (pair.Name, pair.Family!, pair.Name[pair.Family!.Length..]))];
    }

    private Catalogue Catalogue => _context.Catalogue;

    /// <summary>The country's own part, that every provider shares.</summary>
    public PairFacts OfCountry()
    {
        PairFacts facts = _context.Table.ForProgramme(_country, null);
        foreach (Theme theme in Themes.All)
        {
            _context.Supply.Set(facts, $"need.{theme.Code()}", _context.OfCountry(_country, $"need.{theme.Code()}"));
        }

        foreach ((string name, _, string key) in _byIndicator.Where(indicator => indicator.Family == "rank."))
        {
            _context.Supply.Set(facts, name, _context.Places.Of(_country, key));
        }

        return facts;
    }

    public PairFacts Of(PairFacts ofCountry, int index)
    {
        PairFacts facts = ofCountry.Branch();
        CountryProfile provider = Catalogue.Countries[index];
        Who(facts, provider);
        Near(facts, provider);
        foreach ((string name, string family, string key) in _byIndicator)
        {
            if (family != "rank.")
            {
                Set(facts, name, family == "provider.rank." ? _context.Places.Of(index, key) : CountryBindings.ReadIndicator(Catalogue, provider, key, value => value.Value));
            }
        }

        if (Donors.Of(Catalogue, provider.Iso3) is { } donor)
        {
            AsDonor(facts, donor);
        }

        return facts;
    }

    private void Set(PairFacts facts, string name, Fact fact) => _context.Supply.Set(facts, name, fact);

    private void Who(PairFacts facts, CountryProfile provider)
    {
        Set(facts, "provider.iso3", Known.Text(provider.Iso3, null, SourceKeys.Countries));
        Set(facts, "provider.name", Known.Text(provider.Names.In(_context.Language), null, SourceKeys.Countries));
        Set(facts, "provider.landlocked", Known.Flag(provider.Landlocked, null, SourceKeys.Countries));
        Set(facts, "provider.fragile", Known.Flag(provider.Fragile));
        if (provider.IncomeGroupOn(_context.Date) is { } group)
        {
            Set(facts, "provider.income_group", Known.Text(group.Group.Code(), group.DataYear, SourceKeys.IncomeGroups));
            Set(facts, "provider.income_group_fiscal_year", Known.Whole(group.FiscalYear, group.DataYear, SourceKeys.IncomeGroups));
            Set(facts, "provider.path_years", Path(provider, group));
        }
    }

    private void Near(PairFacts facts, CountryProfile provider)
    {
        CountryProfile country = Catalogue.Countries[_country];
        Set(facts, "provider.same_region", Places.Same(provider.Region, country.Region));
        Set(facts, "provider.same_sub_region", Places.Same(provider.SubRegion, country.SubRegion));
        Set(facts, "provider.borders", Known.Flag(country.Borders.Contains(provider.Iso3), null, SourceKeys.Countries));
        Set(facts, "provider.both_islands", Known.Flag(country.Borders.IsEmpty && provider.Borders.IsEmpty, null, SourceKeys.Countries));
        Set(facts, "provider.common_language", Places.CommonLanguage([provider, country]));
        if (provider.Indicator("population") is { Value: > 0 } its && country.Indicator("population") is { Value: > 0 } here)
        {
            double ratio = Math.Max(its.Value, here.Value) / Math.Min(its.Value, here.Value);
            Set(facts, "provider.size_ratio", Known.Number(ratio, Math.Min(its.Year, here.Year), Catalogue.Indicator("population")?.Source));
        }
    }

    /// <summary>Years back to when the provider was in the group that the country is in now.</summary>
    private Fact Path(CountryProfile provider, IncomeGroupYear now)
    {
        if (Catalogue.Countries[_country].IncomeGroupOn(_context.Date) is not { } wanted)
        {
            return default;
        }

        foreach (IncomeGroupYear then in provider.IncomeGroups.Reverse())
        {
            if (then.DataYear <= now.DataYear && then.Group == wanted.Group)
            {
                return Known.Whole(now.DataYear - then.DataYear, now.DataYear, SourceKeys.IncomeGroups);
            }
        }

        return default;
    }

    private void AsDonor(PairFacts facts, int donor)
    {
        PartnerProfile partner = Catalogue.Partners[donor];
        LinkSummary link = new(Catalogue, _context.Spans, _country, donor);
        Set(facts, "provider.donor", Known.Text(partner.Id, null, SourceKeys.Partners));
        Set(facts, "provider.dac_member", Known.Flag(partner.DacMember, null, SourceKeys.Partners));
        Set(facts, "provider.south_south", Known.Flag(partner.SouthSouth, null, SourceKeys.Partners));
        Set(facts, "provider.countries_served", partner.CountriesServed is { } served ? Known.Whole(served.Value, served.Year, served.Source) : default);
        Set(facts, "provider.unido_funding_usd", Known.Number(_context.Spans.Unido(donor)?.Usd, _context.Spans.End(FlowChannel.UnidoFunding), SourceKeys.Unido));
        Set(facts, "provider.link_status", Known.Text(link.Status?.Code(), link.EndYear, link.Source));
        Set(facts, "provider.link_last_year", Known.Whole(link.LastYear, link.LastYear, link.Source));
        Set(facts, "provider.link_usd", link.Status is null ? default : Known.Number(link.AmountUsd, link.EndYear, link.Source));
    }
}
