using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>How near one country is to the home countries of partners: a row for each home, the first for partners without one.</summary>
internal sealed class HomeRows
{
    private readonly Dictionary<int, Column> _facts = [];

    public HomeRows(ColumnTable table, int country)
    {
        Homes homes = table.Homes;
        Rows = homes.Examples.Length;
        ulong[] odd = new ulong[Bits.Words(Rows)];
        foreach ((int fact, FactBinding binding) in table.Facts.PairingBindings.Where(bound => bound.Binding.Family == PairingFamily.Home))
        {
            CountryProfile profile = table.Catalogue.Countries[country];
            FactDefinition definition = table.Rules.Facts.Facts[fact];
            _facts[fact] = FactColumns.Make(
                definition.Type,
                optional: true,
                Rows,
                row => homes.Examples[row] is >= 0 and var partner ? binding.Read(table.Facts.PartnerContext(partner, profile)).Value : default,
                table.Texts,
                odd);
        }
    }

    public int Rows { get; }

    public Column Fact(int fact) => _facts[fact];
}
