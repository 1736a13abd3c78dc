using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>
/// Everything that features are read from, added up once for a catalogue. All years are relative to the end of its flows, and nothing later
/// is looked at, whatever the catalogue holds besides.
/// </summary>
internal sealed class FeatureSource
{
    private readonly Lazy<PaymentRecords> _unido;

    public FeatureSource(Catalogue catalogue)
    {
        Catalogue = catalogue;
        Groups = new CountryGroups(catalogue);
        Records = new PairRecords(catalogue);
        Totals = new PartnerTotals(catalogue, Records, Groups);
        Similarity = new Similarity(catalogue, Records);

        // Final figures of a year come out in December of the next one.
        Oda = new PaymentRecords(catalogue, FlowChannel.Oda, End - 1, Groups);
        _unido = new Lazy<PaymentRecords>(() => new PaymentRecords(catalogue, FlowChannel.UnidoFunding, End, Groups));
        CountriesByRegion = new int[Groups.Regions];
        foreach (int region in Groups.Region)
        {
            CountriesByRegion[Math.Max(region, 0)]++;
        }
    }

    public Catalogue Catalogue { get; }

    public CountryGroups Groups { get; }

    public PairRecords Records { get; }

    public PartnerTotals Totals { get; }

    public Similarity Similarity { get; }

    public PaymentRecords Oda { get; }

    public PaymentRecords Unido => _unido.Value;

    /// <summary>How many countries each region has.</summary>
    public int[] CountriesByRegion { get; }

    public int End => Catalogue.Info.FlowsEnd;
}
