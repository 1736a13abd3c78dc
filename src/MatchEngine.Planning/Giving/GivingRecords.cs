using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>The records of all partners in one scope, and what partners of a kind have in common.</summary>
internal sealed class GivingRecords
{
    private readonly ImmutableArray<GivingRecord> _records;
    private readonly ILookup<PartnerKind, GivingRecord> _byKind;

    public GivingRecords(Catalogue catalogue, FlowSpans spans, GivingScope scope, CancellationToken cancellation)
    {
        GivingRecordReader reader = new(catalogue, spans, scope);
        ImmutableArray<GivingRecord>.Builder records = ImmutableArray.CreateBuilder<GivingRecord>(catalogue.Partners.Length);
        for (int partner = 0; partner < catalogue.Partners.Length; partner++)
        {
            cancellation.ThrowIfCancellationRequested();
            records.Add(reader.Read(partner));
        }

        _records = records.MoveToImmutable();
        _byKind = _records
            .Where(record => record.Measure is GivingMeasure.Commitments or GivingMeasure.Spend)
            .ToLookup(record => catalogue.Partners[record.Partner].Kind);
    }

    public GivingRecord Of(int partner) => _records[partner];

    /// <summary>The records of other partners of a kind that publish their sector flows.</summary>
    public IEnumerable<GivingRecord> Others(PartnerKind kind, int partner) => _byKind[kind].Where(record => record.Partner != partner);
}
