using MatchEngine.Profiles;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static readonly Profiles.Catalogue Catalogue = new(new CatalogueParts
    {
        Info = new CatalogueInfo { Id = "small", Date = new DateOnly(2020, 12, 31), FlowsEnd = 2020, Hash = "" },
        Countries = [Country("AAA"), Country("BBB")],
        Partners = [Partner("P1"), Partner("P2"), Partner("P3")],
    });

    private static readonly TaskQuery[] Queries =
    [
        new(2018, 0, null, [new(0, 0, false, false), new(1, 3, false, false), new(2, 0, true, true)]),
        new(2018, 1, null, [new(0, 1, true, true), new(1, 0, false, false), new(2, 0, true, true)]),
    ];

    [Test]
    public void A_table_holds_hand_computed_gains()
    {
        Scorer perfect = new("perfect", query => [.. query.Candidates.Select(candidate => (double)candidate.Relevance)]);
        Scorer byIndex = new("by index", query => [.. query.Candidates.Select((_, i) => (double)-i)]);
        Judgement[] table = [.. Evaluator.Judge(Catalogue, Queries, [perfect, byIndex], [Slice.All, Slice.New])];

        Assert.That(table.Select(j => (j.Slice, j.Scorer, j.Queries)), Is.EqualTo(new[] { ("ALL", "perfect", 2), ("ALL", "by index", 2), ("NEW", "perfect", 1), ("NEW", "by index", 1) }));
        Assert.That(table[0].Ndcg.Mean, Is.EqualTo(1));
        Assert.That(table[1].Ndcg.Mean, Is.EqualTo((1 + (1 / Math.Log2(3))) / 2).Within(1e-12));
        Assert.That(table[1].Lead!.Difference.Mean, Is.EqualTo(1 - table[1].Ndcg.Mean).Within(1e-12));
        Assert.That(table[3].Ndcg.Mean, Is.EqualTo(1), "cut to new pairings, the candidate in the middle takes no rank");
    }

    [Test]
    public void Equal_scores_are_ordered_by_partner_id()
    {
        Scorer flat = new("flat", query => new double[query.Candidates.Length]);
        Judgement judged = Evaluator.Judge(Catalogue, [Queries[0]], [flat], [Slice.All])[0];
        Assert.That(judged.Mrr, Is.EqualTo(0.5));
    }

    [Test]
    public void Frequencies_never_fall_with_the_score_and_keep_every_pairing()
    {
        Random random = new(5);
        (double Score, bool Real)[] pairs = [.. Enumerable.Range(0, 1000).Select(_ => random.NextDouble()).Select(score => (score, random.NextDouble() < score))];
        Ranking.Calibration calibration = Reliability.Of(pairs);
        Assert.That(calibration.Steps.Select(step => step.Frequency), Is.Ordered);
        Assert.That(calibration.Steps.Sum(step => step.Count), Is.EqualTo(1000));
        Assert.That(calibration.Frequency(0.9), Is.GreaterThan(calibration.Frequency(0.1)!.Value));
    }

    private static CountryProfile Country(string iso3) => new() { Iso3 = iso3, Iso2 = iso3[..2], Names = new LocalizedName(iso3) };

    private static PartnerProfile Partner(string id) => new() { Id = id, Names = new LocalizedName(id), Kind = PartnerKind.Fund };
}
