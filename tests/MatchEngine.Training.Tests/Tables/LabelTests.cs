using MatchEngine.Catalogue;
using MatchEngine.Profiles;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Tests.Tables;

public sealed class LabelTests
{
    [TestCase(RankingTask.Country, "labels_dev.csv", 2)]
    [TestCase(RankingTask.Theme, "labels_dev_theme.csv", 3)]
    [TestCase(RankingTask.Unido, "labels_unido_dev.csv", 2)]
    public void Candidates_and_labels_at_2018_are_those_of_the_data_package(RankingTask task, string file, int keys)
    {
        CutoffWorld world = SharedWorld.World;
        string[] mine =
        [
            .. world.QueriesAt(2018, task).SelectMany(query => query.Candidates.Select(candidate => Line(world, query, candidate, task))),
        ];
        string[] theirs = [.. File.ReadLines(Repository.Shared("data", file)).Skip(1).Select(line => string.Join(',', line.Split(',').Take(mine[0].Split(',').Length)))];

        // One cent that GEF paid in 2014 is less than the whole dollars that a catalogue keeps.
        string[] known = task == RankingTask.Unido ? ["AZE,GEF,0,0"] : [];
        Assert.That(theirs.Except(mine), Is.EquivalentTo(known));
        Assert.That(mine, Has.Length.EqualTo(theirs.Length));
        Assert.That(mine.Select(line => string.Join(',', line.Split(',').Take(keys))), Is.Unique);
    }

    [Test]
    public void A_cutoff_whose_two_years_are_not_known_is_refused() =>
        Assert.That(() => TaskQueries.At(DefaultCatalogue.Load(), 2019, RankingTask.Country), Throws.ArgumentException);

    private static string Line(CutoffWorld world, TaskQuery query, TaskCandidate candidate, RankingTask task)
    {
        string theme = query.Theme is { } one ? $"{one.Code()}," : "";
        string pair = task == RankingTask.Theme ? $",{(candidate.IsNewPair ? 1 : 0)}" : "";
        return $"{world.Outcomes.Countries[query.Country].Iso3},{theme}{world.Outcomes.Partners[candidate.Partner].Id},{candidate.Relevance},{(candidate.IsNew ? 1 : 0)}{pair}";
    }
}
