using MatchEngine.Catalogue;
using MatchEngine.Ranking.Features;

namespace MatchEngine.MLNet.Tests;

/// <summary>A table to learn from, made of the catalogue alone: how long a partner has assisted a country stands in for what became of them.</summary>
internal static class CountryTable
{
    private const int EveryNth = 10;
    private const int ManyYears = 3;

    public static LambdaMartOptions Few { get; } = new() { NumIterations = 10, Seed = 1, NumThreads = 1 };

    public static RankingDataset Load()
    {
        Profiles.Catalogue catalogue = DefaultCatalogue.Load();
        PairingFeatures map = new(catalogue);
        int[] partners = [.. Enumerable.Range(0, catalogue.Partners.Length)];
        int[] countries = [.. Enumerable.Range(0, catalogue.Countries.Length).Where(country => country % EveryNth == 0)];
        int width = PairingFeatures.Names.Length;
        double[] rows = new double[countries.Length * partners.Length * width];
        for (int i = 0; i < countries.Length; i++)
        {
            map.Fill(PairingFeatures.Names, countries[i], null, partners, rows.AsSpan(i * partners.Length * width, partners.Length * width));
        }

        int years = PairingFeatures.Names.IndexOf("oda_years");
        IEnumerable<int> labels = Enumerable.Range(0, rows.Length / width).Select(row => rows[(row * width) + years] > ManyYears ? 1 : 0);
        return RankingDataset.FromRows(PairingFeatures.Names, rows, labels, [.. Enumerable.Range(0, countries.Length + 1).Select(i => i * partners.Length)]);
    }
}
