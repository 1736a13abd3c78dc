using System.Collections.Immutable;
using System.Text.Json;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Training.Cards;
using MatchEngine.Training.Recipes;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Tests.Tables;

public sealed class DecisionQueryTests
{
    private const int Year = 2012;

    [Test]
    public void Only_accepted_against_rejected_of_one_country_and_theme_teaches()
    {
        ImmutableArray<DecisionLabel> labels =
        [
            Label(1, 30, null, true), Label(1, 20, null, false), Label(1, 40, null, true), Label(2, 20, null, true), Label(2, 21, null, true), Label(3, 20, Theme.Energy, false),
            Label(3, 21, Theme.Energy, true), Label(3, 22, null, true),
        ];
        var country = DecisionQueries.Of(Year, labels, [RankingTask.Country]).Single();
        Assert.That(country.Query.Candidates.Select(candidate => (candidate.Partner, candidate.Relevance)), Is.EqualTo(new[] { (20, 0), (30, 1), (40, 1) }));
        Assert.That((country.Query.Country, country.Query.Cutoff, country.Query.Theme), Is.EqualTo((1, Year, (Theme?)null)));
        Assert.That(DecisionQueries.Of(Year, labels, [RankingTask.Theme]).Single().Query.Theme, Is.EqualTo(Theme.Energy));
        Assert.That(DecisionQueries.Of(Year, labels, [RankingTask.Unido]), Is.Empty);
    }

    [Test]
    public void Heavy_decisions_turn_an_order_and_their_weight_is_told()
    {
        CutoffWorld world = SharedWorld.World;
        RoleTrainer trainer = new(world);
        RoleRecipe recipe = Recipe();
        RoleModel without = trainer.Train(recipe, Year)!;
        TaskQuery[] asked = [.. world.QueriesAt(Year, RankingTask.Country).Take(12)];

        // The officers reject what the record has first and accept what it has last.
        ImmutableArray<DecisionLabel> labels =
        [
            .. asked.SelectMany(query =>
            {
                double[] scores = trainer.Score(without, query);
                int[] order = [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];
                return new[] { Label(query.Country, query.Candidates[order[0]].Partner, null, false, 500), Label(query.Country, query.Candidates[order[^1]].Partner, null, true, 500) };
            }),
        ];
        RoleModel with = trainer.Train(recipe, Year, labels)!;
        Assert.That(with.Decisions, Is.Not.Null);
        Assert.That((with.Decisions!.Given, with.Decisions.Used, with.Decisions.Queries), Is.EqualTo((24, 24, 12)));
        Assert.That(with.Decisions.WeightShare, Is.EqualTo(12_000.0 / (without.Rows + 12_000)).Within(1e-12));
        Assert.That(with.Rows, Is.EqualTo(without.Rows));
        Assert.That(asked.Sum(query => Gap(trainer, with, query, labels)), Is.LessThan(asked.Sum(query => Gap(trainer, without, query, labels))));
        Assert.That(trainer.Train(recipe, Year, [])!.Decisions, Is.Null);
    }

    [Test]
    public void The_card_tells_the_weight_of_decisions_and_nothing_where_none_took_part()
    {
        RoleModel model = new RoleTrainer(SharedWorld.World).Train(Recipe(), Year)!;
        Assert.That(Card(model).TryGetProperty("decisions", out _), Is.False);
        JsonElement told = Card(model with { Decisions = new DecisionUse(10, 8, 3, 0.0123456789) }).GetProperty("decisions");
        Assert.That((told.GetProperty("given").GetInt32(), told.GetProperty("used").GetInt32(), told.GetProperty("weightShare").GetDouble()), Is.EqualTo((10, 8, 0.012346)));
    }

    private static JsonElement Card(RoleModel model)
    {
        using MemoryStream stream = new();
        CardWriter.Write(stream, new TrainedRanker(Year, SharedWorld.World.Outcomes.Info, [new TrainedRole(model, new Calibration([]), [])], []), "test", "1.0.0");
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("models")[0];
    }

    /// <summary>How far the rejected partner stands above the accepted one.</summary>
    private static double Gap(RoleTrainer trainer, RoleModel model, TaskQuery query, ImmutableArray<DecisionLabel> labels)
    {
        double[] scores = trainer.Score(model, query);
        double Of(bool match) => scores[query.Candidates.Select(candidate => candidate.Partner).ToList().IndexOf(labels.First(label => label.Country == query.Country && label.IsMatch == match).Partner)];
        return Of(false) - Of(true);
    }

    private static RoleRecipe Recipe()
    {
        RoleRecipe country = DefaultRecipes.All().Single(recipe => recipe.Role == RankerRole.Country);
        return country with { FirstCutoff = 2009, Options = country.Options with { NumIterations = 10, NumThreads = 1 } };
    }

    private static DecisionLabel Label(int country, int partner, Theme? theme, bool match, double weight = 1) => new(country, partner, theme, match, new DateOnly(2026, 11, 26), weight);
}
