using System.Runtime.CompilerServices;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>The records of all countries, the partners that publish sector flows, and scopes. One pass over the flows.</summary>
internal sealed class PairRecords
{
    /// <summary>From this on a year counts as active: below it, half of the amounts are never followed by another.</summary>
    public const float ActiveFromUsd = 25_000;

    /// <summary>What a year's amount is worth one year later.</summary>
    private const double Fading = 0.7;
    private const int Span = 64;

    private readonly PairRecord[] _records;
    private readonly int[] _slots;
    private readonly int _end;

    public PairRecords(Catalogue catalogue)
    {
        _end = catalogue.Info.FlowsEnd;
        _slots = new int[catalogue.Partners.Length];
        Array.Fill(_slots, -1);
        foreach (ref readonly Flow flow in catalogue.Flows.AsSpan())
        {
            if (flow.Channel == FlowChannel.Sector)
            {
                _slots[flow.Partner] = 0;
            }
        }

        int slots = 0;
        for (int i = 0; i < _slots.Length; i++)
        {
            _slots[i] = _slots[i] == 0 ? slots++ : -1;
        }

        Slots = slots;
        _records = new PairRecord[catalogue.Countries.Length * slots * Scope.Count];
        Read(catalogue);
    }

    /// <summary>How many partners publish sector flows.</summary>
    public int Slots { get; }

    /// <summary>The place of a partner among those that publish sector flows, or -1.</summary>
    public int Slot(int partner) => _slots[partner];

    /// <summary>A record by the partner's slot.</summary>
    public ref readonly PairRecord At(int country, int slot, int scope) => ref _records[(((country * Slots) + slot) * Scope.Count) + scope];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(Catalogue catalogue)
    {
        Years theme = new();
        Years industrial = new();
        ReadOnlySpan<Flow> flows = catalogue.Flows.AsSpan();
        for (int i = 0; i < flows.Length; i++)
        {
            ref readonly Flow flow = ref flows[i];
            if (flow.Channel != FlowChannel.Sector)
            {
                continue;
            }

            theme.Add(flow, _end);
            if (Scope.IsIndustrial(flow.Theme))
            {
                industrial.Add(flow, _end);
            }

            bool samePair = i + 1 < flows.Length && flows[i + 1].Country == flow.Country && flows[i + 1].Partner == flow.Partner
                && flows[i + 1].Channel == FlowChannel.Sector;
            int first = ((flow.Country * Slots) + _slots[flow.Partner]) * Scope.Count;
            if (!samePair || flows[i + 1].Theme != flow.Theme)
            {
                theme.MoveTo(ref _records[first + (int)flow.Theme], _end);
            }

            if (!samePair)
            {
                industrial.MoveTo(ref _records[first + Scope.Industrial], _end);
            }
        }
    }

    /// <summary>The years of one record, by age: 0 is the last year of the flows.</summary>
    private sealed class Years
    {
        private readonly double[] _commitment = new double[Span];
        private readonly double[] _spend = new double[Span];
        private double _split5;
        private int _oldest = -1;

        public void Add(in Flow flow, int end)
        {
            int age = end - flow.Year;
            if ((uint)age >= Span)
            {
                return;
            }

            _commitment[age] += flow.CommitmentDirect;
            _spend[age] += flow.SpendDirect;
            _split5 += age < 5 ? Math.Max(Math.Max(flow.Commitment - flow.CommitmentDirect, flow.Spend - flow.SpendDirect), 0) : 0;
            _oldest = Math.Max(_oldest, age);
        }

        public void MoveTo(ref PairRecord record, int end)
        {
            double faded = 0;
            double weight = 1;
            for (int age = 0; age <= _oldest; age++)
            {
                double amount = Math.Max(_commitment[age], _spend[age]);
                faded += weight * Math.Max(amount, 0);
                weight *= Fading;
                if (age < 5)
                {
                    record.Commitment5 += (float)_commitment[age];
                    record.Spend5 += (float)_spend[age];
                    record.Commitment2 += age < 2 ? (float)_commitment[age] : 0;
                    record.Spend2 += age < 2 ? (float)_spend[age] : 0;
                }

                if (amount >= ActiveFromUsd)
                {
                    record.FirstActive = (short)(end - age);
                    record.LastActive = record.LastActive == 0 ? record.FirstActive : record.LastActive;
                    record.ActiveAll++;
                    record.Active5 += (byte)(age < 5 ? 1 : 0);
                }
            }

            record.Last = (float)Math.Max(Math.Max(_commitment[0], _spend[0]), 0);
            record.Faded = (float)faded;
            record.Split5 = (float)_split5;
            if (_oldest >= 0)
            {
                Array.Clear(_commitment, 0, _oldest + 1);
                Array.Clear(_spend, 0, _oldest + 1);
            }

            _split5 = 0;
            _oldest = -1;
        }
    }
}
