using System.Globalization;
using MatchEngine.Catalogue.Building;
using MatchEngine.Profiles;
using MatchEngine.Ranking.Features;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Tests.Tables;

public sealed class NoLeakTests
{
    private const int Cutoff = 2014;

    /// <summary>Files with years and the column of the year; amounts of later years are multiplied, so that any that entered would show.</summary>
    private static readonly (string File, string Year)[] Dated =
    [
        ("training_pairs_iati.csv", "year"),
        ("flows_iati.csv", "year"),
        ("partner_reporting_windows.csv", "year"),
        ("unido_donor_recipient_year.csv", "year"),
        ("flows_dac2a_2002_2019.csv", "year"),
        ("flows_crs_recipient_sector_2000_2017.csv", "year"),
        ("flows_china_gcdf_v2_2000_2017.csv", "year"),
    ];

    [Test]
    public void Features_at_a_cutoff_keep_every_bit_when_later_years_are_altered()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"altered-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        try
        {
            foreach (string file in Directory.GetFiles(Repository.Shared("data"), "*.csv"))
            {
                (string File, string Year) dated = Dated.FirstOrDefault(entry => entry.File == Path.GetFileName(file));
                File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file)), dated.File is null ? File.ReadLines(file) : Altered(file, dated.Year));
            }

            CutoffWorld altered = SharedWorld.Of(SourceData.Load(folder).Data!);
            Assert.That(altered.Outcomes.Info.Hash, Is.Not.EqualTo(SharedWorld.World.Outcomes.Info.Hash), "nothing was altered");
            Assert.That(Bits(altered), Is.EqualTo(Bits(SharedWorld.World)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_catalogue_that_knows_more_gives_the_features_of_its_flows_end_alone()
    {
        Profiles.Catalogue later = SharedWorld.World.Outcomes;
        Profiles.Catalogue asOf = SharedWorld.World.CatalogueAt(later.Info.FlowsEnd);
        Assert.That(later.Countries.Any(c => c.IncomeGroups[^1].DataYear > later.Info.FlowsEnd), Is.True, "the default knows later income groups");
        Assert.That(Bits(new PairingFeatures(later), 60), Is.EqualTo(Bits(new PairingFeatures(asOf), 60)));
    }

    private static IEnumerable<string> Altered(string file, string year)
    {
        int at = -1;
        foreach (string line in File.ReadLines(file))
        {
            string[] cells = line.Split(',');
            at = at < 0 ? Array.IndexOf(cells, year) : at;
            bool later = int.TryParse(cells[Math.Min(at, cells.Length - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out int when) && when > Cutoff;

            // A row that holds a quoted comma may be cut at the wrong place: such rows stay as they are.
            if (later && !line.Contains('"', StringComparison.Ordinal))
            {
                for (int i = at + 1; i < cells.Length; i++)
                {
                    bool amount = cells[i].Contains('.', StringComparison.Ordinal) && double.TryParse(cells[i], CultureInfo.InvariantCulture, out _);
                    cells[i] = amount ? (double.Parse(cells[i], CultureInfo.InvariantCulture) * 7).ToString(CultureInfo.InvariantCulture) : cells[i];
                }
            }

            yield return string.Join(',', cells);
        }
    }

    private static long[] Bits(CutoffWorld world) => Bits(world.MapAt(Cutoff), world.Outcomes.Countries.Length);

    private static long[] Bits(PairingFeatures map, int countries)
    {
        int[] partners = [.. Enumerable.Range(0, map.Catalogue.Partners.Length)];
        double[] rows = new double[partners.Length * PairingFeatures.Names.Length];
        List<long> bits = [];
        foreach (Theme? theme in new Theme?[] { null, Theme.Energy, Theme.Circular })
        {
            for (int country = 0; country < countries; country++)
            {
                map.Fill(PairingFeatures.Names, country, theme, partners, rows);
                bits.AddRange(rows.Select(BitConverter.DoubleToInt64Bits));
            }
        }

        return [.. bits];
    }
}
