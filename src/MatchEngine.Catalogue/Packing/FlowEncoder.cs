using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Writes flows, receipts and ties: each row against the one before, so that what repeats costs little.</summary>
internal static class FlowEncoder
{
    public static void Write(PayloadWriter writer, CatalogueParts parts)
    {
        writer.Number(parts.Flows.Length);
        Flow last = default;
        foreach (Flow flow in parts.Flows)
        {
            writer.Number(flow.Country - last.Country);
            writer.Number(flow.Partner);
            writer.Number(((int)flow.Channel << 4) | (int)flow.Theme);
            writer.Signed(flow.Year - last.Year);
            writer.Amount(flow.Commitment, 0);
            writer.Amount(flow.Spend, flow.Commitment);
            writer.Amount(flow.CommitmentDirect, flow.Commitment);
            writer.Amount(flow.SpendDirect, flow.Spend);
            last = flow;
        }

        writer.Number(parts.Receipts.Length);
        foreach (SectorReceipt receipt in parts.Receipts)
        {
            writer.Number(receipt.Country);
            writer.Number((int)receipt.Theme);
            writer.Signed(receipt.Year);
            writer.Double(receipt.CommitmentUsdM);
        }

        writer.Number(parts.Ties.Length);
        foreach (Tie tie in parts.Ties)
        {
            writer.Text(tie.Origin);
            writer.Text(tie.Destination);
            writer.Amount(tie.DistanceKm, 0);
            writer.Number((tie.Contiguous ? 1 : 0) | (tie.CommonLanguage ? 2 : 0) | (tie.Colony ? 4 : 0));
        }
    }
}
