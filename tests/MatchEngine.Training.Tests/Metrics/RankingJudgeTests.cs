using System.Collections.Immutable;
using MatchEngine.Training.Metrics;

namespace MatchEngine.Training.Tests.Metrics;

internal sealed class RankingJudgeTests
{
    // ranked by score: labels 0 2 0 1 in the first query, nothing relevant in the second
    private static readonly double[] Scores = [0.1, 0.9, 0.5, 0.3, 1, 2];

    private static readonly RankingTruth Truth = new() { Labels = [1, 0, 2, 0, 0, 0], QueryBoundaries = [0, 4, 6] };

    [Test]
    public void Each_metric_is_as_computed_by_hand()
    {
        RankingJudge judge = new(Truth);
        double discount2 = 1 / Math.Log2(3);
        double ideal = 3 + (1 * discount2);

        Assert.Multiple(() =>
        {
            Assert.That(judge.Ndcg(Scores, 3).PerQuery[0], Is.EqualTo(3 * discount2 / ideal).Within(1e-15));
            Assert.That(judge.Ndcg(Scores, 10).PerQuery[0], Is.EqualTo(((3 * discount2) + (1 / Math.Log2(5))) / ideal).Within(1e-15));
            Assert.That(judge.Map(Scores, 3).PerQuery[0], Is.EqualTo(0.5 / 2));
            Assert.That(judge.Map(Scores, 4).PerQuery[0], Is.EqualTo((0.5 + (2 / 4.0)) / 2));
            Assert.That(judge.Map(Scores, 1).PerQuery[0], Is.Zero);
            Assert.That(judge.Mrr(Scores).PerQuery[0], Is.EqualTo(0.5));
            Assert.That(judge.Recall(Scores, 2).PerQuery[0], Is.EqualTo(0.5));
            Assert.That(judge.Hit(Scores, 1).PerQuery[0], Is.Zero);
            Assert.That(judge.Hit(Scores, 2).PerQuery[0], Is.EqualTo(1));
        });
    }

    [TestCase(EmptyQueries.Skip, null)]
    [TestCase(EmptyQueries.CountAsZero, 0.0)]
    [TestCase(EmptyQueries.CountAsOne, 1.0)]
    public void A_query_without_a_relevant_row_counts_as_asked(EmptyQueries empty, double? expected)
    {
        MetricResult result = new RankingJudge(Truth with { Empty = empty }).Mrr(Scores);

        Assert.Multiple(() =>
        {
            Assert.That(result.PerQuery[1], Is.EqualTo(expected));
            Assert.That(result.Mean, Is.EqualTo(expected is null ? 0.5 : (0.5 + expected) / 2));
            Assert.That(result.Count, Is.EqualTo(expected is null ? 1 : 2));
        });
    }

    [Test]
    public void Equal_scores_keep_their_order_or_go_by_id()
    {
        RankingTruth truth = new() { Labels = [0, 1], QueryBoundaries = [0, 2] };

        Assert.Multiple(() =>
        {
            Assert.That(new RankingJudge(truth).Mrr([5, 5]).Mean, Is.EqualTo(0.5));
            Assert.That(new RankingJudge(truth with { TieIds = ["b", "a"] }).Mrr([5, 5]).Mean, Is.EqualTo(1));
        });
    }

    [Test]
    public void A_missing_score_ranks_last() =>
        Assert.That(new RankingJudge(new RankingTruth { Labels = [1, 0], QueryBoundaries = [0, 2] }).Mrr([double.NaN, -5]).Mean, Is.EqualTo(0.5));

    [Test]
    public void Relevance_may_start_higher()
    {
        RankingJudge judge = new(Truth with { RelevantFrom = 2 });

        Assert.That(judge.Recall(Scores, 2).PerQuery[0], Is.EqualTo(1));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool The_best_order_is_worth_one_and_no_order_more(int[] seeds)
    {
        if (seeds.Length == 0)
        {
            return true;
        }

        ImmutableArray<int> labels = [.. seeds.Select(seed => Math.Abs(seed % 5)).Append(1)];
        RankingJudge judge = new(new RankingTruth { Labels = labels, QueryBoundaries = [0, labels.Length] });
        double[] best = [.. labels.Select(label => (double)label)];
        double[] other = [.. seeds.Select(seed => (double)(seed * 31 % 17)).Append(0)];

        return judge.Ndcg(best, 5).Mean == 1 && judge.Ndcg(other, 5).Mean <= 1 && judge.Map(best, 5).Mean == 1 && judge.Mrr(best).Mean == 1;
    }

    [Test]
    public void Parts_that_do_not_fit_are_refused() =>
        Assert.That(
            () => new RankingJudge(new RankingTruth { Labels = [1, -1], QueryBoundaries = [0, 3], TieIds = ["a"] }),
            Throws.ArgumentException.With.Message.Contains("rise from 0 to 2").And.Message.Contains("negative").And.Message.Contains("1 tie ids"));
}
