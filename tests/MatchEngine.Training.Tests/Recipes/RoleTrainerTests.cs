using System.Text;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Rules;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Recipes;
using MatchEngine.Training.Tables;
using MatchEngine.Training.Tests.Tables;

namespace MatchEngine.Training.Tests.Recipes;

public sealed class RoleTrainerTests
{
    private const int Cutoff = 2012;

    [Test]
    public void The_same_recipe_gives_the_same_bytes_whatever_the_number_of_threads()
    {
        Assert.That(Text(Small(2)), Is.EqualTo(Text(Small(1))));
    }

    [Test]
    public void Nothing_is_learned_from_labels_beyond_the_year()
    {
        RoleRecipe recipe = Recipe(1);
        Assert.That(recipe.Queries(SharedWorld.World, Cutoff - 2).Max(query => query.Cutoff), Is.EqualTo(Cutoff - 2));
        Assert.That(Small(1).LastCutoff, Is.EqualTo(Cutoff - 2));
    }

    [Test]
    public void Politically_loaded_features_are_off_unless_asked_for()
    {
        string[] off = [.. DefaultRecipes.All().SelectMany(recipe => PairingFeatures.NamesOf(recipe.Features))];
        string[] on = [.. DefaultRecipes.All(political: true).SelectMany(recipe => PairingFeatures.NamesOf(recipe.Features))];
        Assert.That(off, Has.None.EqualTo("colonial_tie"));
        Assert.That(on, Has.Some.EqualTo("colonial_tie"));
    }

    [Test]
    public void What_is_served_is_what_is_judged()
    {
        CutoffWorld world = SharedWorld.World;
        RoleModel model = Small(1);
        PartnerRanker ranker = new("small", [new RankerModel(RankerRole.Country, model.Learned)]);
        Matcher matcher = Matcher.Create(world.CatalogueAt(Cutoff), DefaultRules.Load(), ranker: ranker);
        RoleTrainer trainer = new(world);
        foreach (TaskQuery query in world.QueriesAt(Cutoff, RankingTask.Country).Take(5))
        {
            double[] judged = trainer.Score(model, query);
            Dictionary<string, double> served = matcher
                .Suggest(world.Outcomes.Countries[query.Country].Iso3, new Matching.SuggestQuery { Top = null, AnyIncome = true })
                .Suggestions.ToDictionary(s => s.Partner.Id, s => s.Likelihood!.Score);
            for (int i = 0; i < judged.Length; i++)
            {
                string id = world.Outcomes.Partners[query.Candidates[i].Partner].Id;
                Assert.That(served.TryGetValue(id, out double score) ? score : judged[i], Is.EqualTo(judged[i]));
            }

            Assert.That(query.Candidates.Count(candidate => served.ContainsKey(world.Outcomes.Partners[candidate.Partner].Id)), Is.GreaterThan(5));
        }
    }

    [Test]
    public void A_blend_with_no_weight_on_rules_orders_open_pairings_as_the_model_does()
    {
        CutoffWorld world = SharedWorld.World;
        RoleModel model = Small(1);
        PartnerRanker ranker = new("small", [new RankerModel(RankerRole.Country, model.Learned)]);
        TaskQuery[] queries = [.. world.QueriesAt(Cutoff, RankingTask.Country).Take(5)];
        RuleBlend blend = new(world, DefaultRules.Load(), _ => ranker, RankingTask.Country);
        Scorer served = blend.Weighted("served", 0);
        Scorer judged = new("judged", query => [.. new RoleTrainer(world).Score(model, query).Zip(served.Score(query), (own, through) => through < 0 ? -1e9 : own)]);
        Judgement[] table = [.. Evaluator.Judge(world.Outcomes, queries, [served, judged], [Slice.All])];
        Assert.That(table[0].Ndcg, Is.EqualTo(table[1].Ndcg));
    }

    private static RoleRecipe Recipe(int threads)
    {
        RoleRecipe country = DefaultRecipes.All().Single(recipe => recipe.Role == RankerRole.Country);
        return country with { FirstCutoff = 2009, Options = country.Options with { NumIterations = 10, NumThreads = threads } };
    }

    private static RoleModel Small(int threads) => new RoleTrainer(SharedWorld.World).Train(Recipe(threads), Cutoff)!;

    private static string Text(RoleModel model)
    {
        using MemoryStream file = new();
        model.Learned.Save(file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
