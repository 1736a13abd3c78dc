using System.Runtime.CompilerServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Reads what <see cref="FlowEncoder"/> wrote. Optimised from the first call: it runs once, over all rows, before anything shows.</summary>
internal static class FlowDecoder
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Flow[] ReadFlows(ref PayloadReader source, int countries, int partners)
    {
        // a copy stays in registers
        PayloadReader reader = source;
        const int channels = (int)FlowChannel.UnidoFunding + 1;
        Flow[] flows = GC.AllocateUninitializedArray<Flow>(reader.Count(8));
        int country = 0;
        int year = 0;
        for (int i = 0; i < flows.Length; i++)
        {
            country += reader.Number(countries - country);
            int partner = reader.Number(partners);
            int kind = reader.Number(channels << 4);
            int theme = kind & 15;
            year += (int)reader.Signed();
            double commitment = reader.Amount(0);
            double spend = reader.Amount(commitment);
            double commitmentDirect = reader.Amount(commitment);
            double spendDirect = reader.Amount(spend);
            if (theme > (int)Theme.Other)
            {
                throw new PayloadException($"Flow {i} has a theme that is not known.");
            }

            flows[i] = new Flow(
                country, partner, (FlowChannel)(kind >> 4), (Theme)theme, year, commitment, spend, commitmentDirect, spendDirect);
        }

        source = reader;
        return flows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SectorReceipt[] ReadReceipts(ref PayloadReader source, int countries)
    {
        PayloadReader reader = source;
        SectorReceipt[] receipts = new SectorReceipt[reader.Count(11)];
        for (int i = 0; i < receipts.Length; i++)
        {
            receipts[i] = new SectorReceipt(
                reader.Number(countries), (Theme)reader.Number((int)Theme.Other + 1), (int)reader.Signed(), reader.Double());
        }

        source = reader;
        return receipts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Tie[] ReadTies(ref PayloadReader source)
    {
        PayloadReader reader = source;
        Tie[] ties = new Tie[reader.Count(4)];
        for (int i = 0; i < ties.Length; i++)
        {
            string origin = reader.Text();
            string destination = reader.Text();
            double distance = reader.Amount(0);
            int marks = reader.Number(8);
            ties[i] = new Tie(origin, destination, distance, (marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0);
        }

        source = reader;
        return ties;
    }
}
