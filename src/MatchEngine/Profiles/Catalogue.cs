using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>
/// Countries, partners and their shared history, dated and sourced. Immutable. Countries are in ordinal order of ISO3, partners in ordinal
/// order of id, flows in the order of <see cref="Flow"/>'s first five members; the constructor refuses another order.
/// </summary>
public sealed class Catalogue
{
    private readonly int[] _countryStart;

    /// <summary>Makes a catalogue.</summary>
    /// <exception cref="ArgumentException">The parts are out of order or point outside of the catalogue.</exception>
    public Catalogue(CatalogueParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        CatalogueOrder.Check(parts);
        Info = parts.Info;
        Indicators = parts.Indicators;
        Countries = parts.Countries;
        Partners = parts.Partners;
        World = parts.World;
        Receipts = parts.Receipts;
        Ties = parts.Ties;
        Flows = parts.Flows;
        _countryStart = CatalogueOrder.CountryStarts(parts);
    }

    private Catalogue(Catalogue from, CatalogueInfo info, ImmutableArray<CountryProfile> countries, ImmutableArray<PartnerProfile> partners)
    {
        Info = info;
        Indicators = from.Indicators;
        Countries = countries;
        Partners = partners;
        World = from.World;
        Receipts = from.Receipts;
        Ties = from.Ties;
        Flows = from.Flows;
        _countryStart = from._countryStart;
    }

    /// <summary>What it is made of and how old it is.</summary>
    public CatalogueInfo Info { get; }

    /// <summary>What the indicators measure, by key.</summary>
    public ImmutableArray<IndicatorDefinition> Indicators { get; }

    /// <summary>Every economy, by ISO3.</summary>
    public ImmutableArray<CountryProfile> Countries { get; }

    /// <summary>Every partner, by id.</summary>
    public ImmutableArray<PartnerProfile> Partners { get; }

    /// <summary>All partners' portfolios together: the yardstick for a revealed share; null where there are no sector flows.</summary>
    public Portfolio? World { get; }

    /// <summary>Everything recorded between partners and countries.</summary>
    public ImmutableArray<Flow> Flows { get; }

    /// <summary>What countries received from all donors together.</summary>
    public ImmutableArray<SectorReceipt> Receipts { get; }

    /// <summary>Ties between partners' home countries and countries, by origin, then destination.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>This catalogue with one country's profile replaced. Its hash says so: it is made of the old one and the new profile.</summary>
    /// <param name="country">The profile; its ISO3 is one of the catalogue's.</param>
    /// <exception cref="ArgumentException">The catalogue has no such country.</exception>
    public Catalogue With(CountryProfile country)
    {
        ArgumentNullException.ThrowIfNull(country);
        int index = Matching.Guard.Country(this, country.Iso3);
        return new Catalogue(this, Info with { Hash = ProfileHash.Of(Info.Hash, country) }, Countries.SetItem(index, country), Partners);
    }

    /// <summary>This catalogue with one partner's profile replaced. Its hash says so: it is made of the old one and the new profile.</summary>
    /// <param name="partner">The profile; its id is one of the catalogue's.</param>
    /// <exception cref="ArgumentException">The catalogue has no such partner.</exception>
    public Catalogue With(PartnerProfile partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        int index = Matching.Guard.Partner(this, partner.Id);
        return new Catalogue(this, Info with { Hash = ProfileHash.Of(Info.Hash, partner) }, Countries, Partners.SetItem(index, partner));
    }

    /// <summary>The index of a country by ISO3, or -1.</summary>
    public int CountryIndex(string iso3) => Search(Countries.Length, i => string.CompareOrdinal(Countries[i].Iso3, iso3));

    /// <summary>The index of a partner by id, or -1.</summary>
    public int PartnerIndex(string id) => Search(Partners.Length, i => string.CompareOrdinal(Partners[i].Id, id));

    /// <summary>The flows of one country, all partners.</summary>
    public ReadOnlySpan<Flow> FlowsOf(int country) =>
        Flows.AsSpan()[_countryStart[country].._countryStart[country + 1]];

    /// <summary>The flows between one country and one partner, in the order of channel, theme and year; empty where there are none.</summary>
    public ReadOnlySpan<Flow> FlowsOf(int country, int partner)
    {
        ReadOnlySpan<Flow> flows = FlowsOf(country);
        int first = LowerBound(flows, partner);
        return flows[first..LowerBound(flows, partner + 1)];
    }

    /// <summary>What an indicator measures, by its key, or null.</summary>
    public IndicatorDefinition? Indicator(string key)
    {
        int index = Search(Indicators.Length, i => string.CompareOrdinal(Indicators[i].Key, key));
        return index < 0 ? null : Indicators[index];
    }

    /// <summary>The tie between two countries, or null.</summary>
    public Tie? TieOf(string origin, string destination)
    {
        int index = Search(Ties.Length, i => CatalogueOrder.Compare(Ties[i], origin, destination));
        return index < 0 ? null : Ties[index];
    }

    private static int LowerBound(ReadOnlySpan<Flow> flows, int partner)
    {
        int low = 0;
        int high = flows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (flows[middle].Partner < partner)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Search(int count, Func<int, int> compare)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = compare(middle);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
