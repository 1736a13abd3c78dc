using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>Indexes of countries and partners by id; what is not in them is counted as skipped.</summary>
internal sealed class Lookup
{
    private readonly Dictionary<string, short> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, short> _partners = new(StringComparer.Ordinal);
    private readonly SkipCount _skipped;

    public Lookup(ImmutableArray<CountryRow> countries, ImmutableArray<PartnerRow> partners, SkipCount skipped)
    {
        Countries = countries;
        Partners = partners;
        _skipped = skipped;
        for (int i = 0; i < countries.Length; i++)
        {
            _countries[countries[i].Iso3] = (short)i;
        }

        for (int i = 0; i < partners.Length; i++)
        {
            _partners[partners[i].Id] = (short)i;
        }
    }

    public ImmutableArray<CountryRow> Countries { get; }

    public ImmutableArray<PartnerRow> Partners { get; }

    public bool TryPartner(string id, out short index) => _partners.TryGetValue(id, out index);

    public bool TryCountry(CsvTable table, int column, out short index)
    {
        if (_countries.TryGetValue(table.Text(column), out index))
        {
            return true;
        }

        Skip(table, table.Text(column).Length == 0 ? "no single country" : "no World Bank economy (a region or a small territory)");
        return false;
    }

    public bool TryPartner(CsvTable table, int column, out short index)
    {
        if (_partners.TryGetValue(table.Text(column), out index))
        {
            return true;
        }

        Skip(table, "the organisation is not in partners.csv");
        return false;
    }

    public void Skip(CsvTable table, string reason) => _skipped.Add(table.Name, reason);
}
