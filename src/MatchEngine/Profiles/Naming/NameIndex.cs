namespace MatchEngine.Profiles.Naming;

/// <summary>
/// Resolves what a person types to a country or a partner of one catalogue: ISO2, ISO3, UN M49, DAC and IATI codes, ids, names in any of six
/// languages, abbreviations and former names. Case, accents and punctuation do not count. A code with its system before a colon
/// (<c>dac:5</c>, <c>m49:276</c>, <c>iso:DE</c>) is read in that system alone. Safe to use from several threads.
/// </summary>
public sealed class NameIndex
{
    private readonly Catalogue _catalogue;
    private readonly Lazy<NameTable> _countries;
    private readonly Lazy<NameTable> _partners;

    /// <summary>Makes an index; its tables are built at the first text that is no id.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public NameIndex(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        _countries = new Lazy<NameTable>(MakeCountries);
        _partners = new Lazy<NameTable>(MakePartners);
    }

    /// <summary>The country that a text names; <see cref="NameOutcome.Id"/> is its ISO3.</summary>
    /// <param name="text">What was typed.</param>
    public NameOutcome FindCountry(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string id = text.Trim().ToUpperInvariant();
        return _catalogue.CountryIndex(id) >= 0 ? NameOutcome.Found(id, null) : _countries.Value.Find(text);
    }

    /// <summary>The partner that a text names; <see cref="NameOutcome.Id"/> is its id.</summary>
    /// <param name="text">What was typed.</param>
    public NameOutcome FindPartner(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string id = text.Trim().ToUpperInvariant();
        return _catalogue.PartnerIndex(id) >= 0 ? NameOutcome.Found(id, null) : _partners.Value.Find(text);
    }

    private static void AddNames(NameTable table, LocalizedName names, int item)
    {
        foreach (string name in names.All())
        {
            table.AddName(name, item);
        }
    }

    private static void AddCode(NameTable table, string system, string? code, int item)
    {
        if (code is not null)
        {
            table.AddCode(code, item);
            table.AddCode($"{system}:{code}", item);
        }
    }

    private static void AddCountry(NameTable table, CountryProfile country, int item, bool withDac)
    {
        AddCode(table, "iso", country.Iso2, item);
        AddCode(table, "iso", country.Iso3, item);
        AddCode(table, "m49", country.M49, item);
        if (withDac)
        {
            AddCode(table, "dac", country.DacCode, item);
        }

        AddNames(table, country.Names, item);
        foreach (CountryAlias alias in country.Aliases)
        {
            table.AddName(alias.Name, item, alias.Former);
        }
    }

    private NameTable MakeCountries()
    {
        NameTable table = new(i => new NameCandidate(_catalogue.Countries[i].Iso3, _catalogue.Countries[i].Names.En));
        for (int i = 0; i < _catalogue.Countries.Length; i++)
        {
            AddCountry(table, _catalogue.Countries[i], i, withDac: true);
        }

        return table;
    }

    private NameTable MakePartners()
    {
        NameTable table = new(i => new NameCandidate(_catalogue.Partners[i].Id, _catalogue.Partners[i].Names.En));
        for (int i = 0; i < _catalogue.Partners.Length; i++)
        {
            PartnerProfile partner = _catalogue.Partners[i];
            table.AddCode(partner.Id, i);
            AddCode(table, "dac", partner.DacCode, i);
            foreach (string id in partner.IatiIds)
            {
                AddCode(table, "iati", id, i);
            }

            AddNames(table, partner.Names, i);
            foreach (PartnerAlias alias in partner.Aliases)
            {
                table.AddName(alias.Name, i, alias.Former);
            }

            // a country that acts as partner answers to all of the country's names; its recipient code is another list's
            int country = partner.HomeCountry == partner.Id ? _catalogue.CountryIndex(partner.Id) : -1;
            if (country >= 0)
            {
                AddCountry(table, _catalogue.Countries[country], i, withDac: false);
            }
        }

        return table;
    }
}
