using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>The records of all partners in one scope, and what partners of a kind have in common.</summary>
internal sealed class GivingRecords
{
    private readonly ImmutableArray<PartnerGiving> _partners;
    private readonly ILookup<PartnerKind, PartnerGiving> _byKind;

    public GivingRecords(Planner planner, GivingScope scope, CancellationToken cancellation)
    {
        Catalogue catalogue = planner.Matcher.Catalogue;
        GivingRecordReader reader = new(catalogue, planner.Spans, scope);
        AidShares shares = new(catalogue, scope.Theme);
        ImmutableArray<PartnerGiving>.Builder partners = ImmutableArray.CreateBuilder<PartnerGiving>(catalogue.Partners.Length);
        for (int partner = 0; partner < catalogue.Partners.Length; partner++)
        {
            cancellation.ThrowIfCancellationRequested();
            partners.Add(Read(reader, partner, shares.Of(catalogue.Partners[partner])));
        }

        _partners = partners.MoveToImmutable();
        _byKind = _partners
            .Where(partner => partner.Industrial?.Measure is GivingMeasure.Commitments or GivingMeasure.Spend)
            .ToLookup(partner => catalogue.Partners[partner.Partner].Kind);
    }

    public PartnerGiving Of(int partner) => _partners[partner];

    /// <summary>The sector flows of other partners of a kind.</summary>
    public IEnumerable<GivingCase> OthersOf(PartnerKind kind, int partner) =>
        _byKind[kind].Where(other => other.Partner != partner).SelectMany(other => other.Industrial!.Cases);

    private static PartnerGiving Read(GivingRecordReader reader, int partner, AidShare? share)
    {
        GivingRecord? industrial = reader.Industrial(partner);
        GivingRecord? aid = share is null ? null : reader.Aid(partner, share.Value);

        // Payments for UNIDO's work are a small part of what most partners give; where aid shows more, it sizes them better.
        bool narrow = industrial?.Measure == GivingMeasure.UnidoPayments && aid?.Total > industrial.Total;
        return new PartnerGiving(partner, narrow ? null : industrial, aid, aid is null ? null : share);
    }
}
