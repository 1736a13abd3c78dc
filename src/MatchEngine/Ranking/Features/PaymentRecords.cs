using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>A channel without themes (official development assistance, funds for UNIDO's work): what each partner paid for each country.</summary>
internal sealed class PaymentRecords
{
    private readonly Payment[] _payments;
    private readonly Payment[] _partners;
    private readonly Payment[] _countries;
    private readonly int[,] _served;
    private readonly bool[] _speaks;
    private readonly int _partnerCount;

    /// <summary>Reads a channel up to a year.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="end">The last year that counts: what came later is not looked at.</param>
    /// <param name="groups">The regions.</param>
    public PaymentRecords(Catalogue catalogue, FlowChannel channel, int end, CountryGroups groups)
    {
        End = end;
        _partnerCount = catalogue.Partners.Length;
        _payments = new Payment[catalogue.Countries.Length * _partnerCount];
        _partners = new Payment[_partnerCount];
        _countries = new Payment[catalogue.Countries.Length];
        _speaks = new bool[_partnerCount];
        _served = new int[_partnerCount, groups.Regions];
        foreach (ref readonly Flow flow in catalogue.Flows.AsSpan())
        {
            if (flow.Channel == channel && flow.Year <= end)
            {
                _speaks[flow.Partner] = true;
                _payments[(flow.Country * _partnerCount) + flow.Partner].Add(flow.Year, end, flow.Spend);
            }
        }

        for (int country = 0; country < _countries.Length; country++)
        {
            for (int partner = 0; partner < _partnerCount; partner++)
            {
                ref readonly Payment payment = ref At(country, partner);
                _partners[partner].Include(payment);
                _countries[country].Include(payment);
                if (payment.Recent > 0 && groups.Region[country] >= 0)
                {
                    _served[partner, groups.Region[country]]++;
                }
            }
        }
    }

    /// <summary>The last year that counts.</summary>
    public int End { get; }

    /// <summary>Whether the channel knows the partner at all.</summary>
    public bool Speaks(int partner) => _speaks[partner];

    public ref readonly Payment At(int country, int partner) => ref _payments[(country * _partnerCount) + partner];

    /// <summary>All countries of a partner together; years active count the countries that it paid for in recent years.</summary>
    public ref readonly Payment OfPartner(int partner) => ref _partners[partner];

    /// <summary>All partners of a country together.</summary>
    public ref readonly Payment OfCountry(int country) => ref _countries[country];

    /// <summary>How many countries of a region a partner paid for in recent years.</summary>
    public int Served(int partner, int region) => region < 0 ? 0 : _served[partner, region];

    /// <summary>Sums of one pairing.</summary>
    internal struct Payment
    {
        private const int RecentYears = 5;

        /// <summary>The last two years.</summary>
        public double Last2;

        /// <summary>The last five years.</summary>
        public double Recent;

        /// <summary>Years with a positive amount, or pairings with a positive recent amount.</summary>
        public int Active;

        /// <summary>The last year with a positive amount, 0 for none.</summary>
        public int LastYear;

        public void Add(int year, int end, double usd)
        {
            Last2 += year > end - 2 ? usd : 0;
            Recent += year > end - RecentYears ? usd : 0;
            if (usd > 0)
            {
                Active++;
                LastYear = Math.Max(LastYear, year);
            }
        }

        public void Include(Payment other)
        {
            Last2 += Math.Max(other.Last2, 0);
            Recent += Math.Max(other.Recent, 0);
            Active += other.Recent > 0 ? 1 : 0;
        }
    }
}
