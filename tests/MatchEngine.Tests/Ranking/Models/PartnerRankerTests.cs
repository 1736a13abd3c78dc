using System.Text;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;

namespace MatchEngine.Tests.Ranking.Models;

public sealed class PartnerRankerTests
{
    private static readonly PartnerRanker Default = DefaultRanker.Load();

    private static int Country(string iso3) => World.Catalogue.CountryIndex(iso3);

    [Test]
    public void The_carried_ranker_passes_the_reader_and_has_every_role_but_discovery()
    {
        RankerOutcome outcome = RankerReader.Read(DefaultRanker.Open);
        Assert.That(outcome.Faults, Is.Empty);
        Assert.That(outcome.Ranker!.Roles, Is.EqualTo(new[] { RankerRole.Theme, RankerRole.Country, RankerRole.Uncovered, RankerRole.UnidoFunder }));
        Assert.That(outcome.Ranker.LastCutoffLearned, Is.EqualTo(2018));
    }

    [Test]
    public void Features_are_named_once_and_models_know_no_political_one()
    {
        Assert.That(PairingFeatures.Names, Is.Unique);
        RankingQuestion[] questions = [new(Theme.Energy, false, false), new(null, false, false), new(null, false, true)];
        Assert.That(questions.SelectMany(q => Default.ModelFor(World.Catalogue, Country("MAR"), q).Learned.FeatureNames), Has.None.EqualTo("colonial_tie"));
    }

    [Test]
    public void Contributions_sum_to_the_score_and_the_parts_are_the_strongest_of_them()
    {
        RankingQuestion question = new(Theme.Energy, false, false);
        RankerModel model = Default.ModelFor(World.Catalogue, Country("MAR"), question);
        int partner = World.Catalogue.PartnerIndex("DEU");
        double[] row = new double[model.Learned.FeatureNames.Length];
        new PairingFeatures(World.Catalogue).Fill(model.Learned.FeatureNames, Country("MAR"), Theme.Energy, [partner], row);
        double[] contributions = new double[row.Length + 1];
        ((IAdditiveModel)model.Learned).Contributions(row, contributions);
        Likelihood likelihood = Default.Explain(World.Catalogue, Country("MAR"), partner, question, 0.5);
        Assert.That(contributions.Sum(), Is.EqualTo(likelihood.Score).Within(1e-9));
        Assert.That(likelihood.Score, Is.EqualTo(Default.Score(World.Catalogue, Country("MAR"), question)[partner]));
        Assert.That(likelihood.Parts.Select(part => Math.Abs(part.Contribution)), Is.Ordered.Descending);
        Assert.That(Math.Abs(likelihood.Parts[0].Contribution), Is.EqualTo(contributions[..^1].Max(Math.Abs)));
    }

    [Test]
    public void Countries_without_a_record_and_UNIDOs_funders_have_models_of_their_own()
    {
        Assert.That(Default.ModelFor(World.Catalogue, Country("IND"), new(Theme.Energy, false, false)).Role, Is.EqualTo(RankerRole.Uncovered));
        Assert.That(Default.ModelFor(World.Catalogue, Country("MAR"), new(null, false, false)).Role, Is.EqualTo(RankerRole.Country));
        Assert.That(Default.ModelFor(World.Catalogue, Country("IND"), new(null, false, true)).Role, Is.EqualTo(RankerRole.UnidoFunder));
    }

    [Test]
    public void A_partner_that_publishes_no_sector_flows_gets_no_word_and_no_frequency()
    {
        Likelihood china = Default.Explain(World.Catalogue, Country("MAR"), World.Catalogue.PartnerIndex("CHN"), new(null, false, false), 0.1);
        Assert.That((china.Word, china.Frequency), Is.EqualTo(("no record", (double?)null)));
    }

    [Test]
    public void Scores_are_the_same_from_many_threads()
    {
        RankingQuestion question = new(Theme.Trade, false, false);
        string[] countries = ["MAR", "VNM", "EGY", "LKA", "ARM", "ECU"];
        double[][] one = [.. countries.Select(iso3 => Default.Score(World.Catalogue, Country(iso3), question))];
        double[][] many = new double[countries.Length * 4][];
        Parallel.For(0, many.Length, i => many[i] = Default.Score(World.Catalogue, Country(countries[i % countries.Length]), question));
        for (int i = 0; i < many.Length; i++)
        {
            Assert.That(many[i], Is.EqualTo(one[i % countries.Length]));
        }
    }

    [Test]
    public void A_model_with_features_that_the_engine_does_not_know_is_refused_by_their_names()
    {
        RankerOutcome outcome = RankerReader.Read(file => file == RankerReader.CardFile
            ? DefaultRanker.Open(file)
            : new MemoryStream(Encoding.UTF8.GetBytes(Text(file).Replace("own_recent", "moon_phase", StringComparison.Ordinal))));
        Assert.That(outcome.Ranker, Is.Null);
        Assert.That(outcome.Faults, Has.Some.Contains("moon_phase").And.Some.Contains("model.txt"));
    }

    [Test]
    public void Missing_and_broken_files_are_told_all_at_once()
    {
        Assert.That(RankerReader.Read(_ => null).Faults.Single(), Does.Contain("card.json"));
        Assert.That(RankerReader.Read(file => file == RankerReader.CardFile ? DefaultRanker.Open(file) : null).Faults, Has.Length.EqualTo(4));
        Assert.That(RankerReader.Read(_ => new MemoryStream("{ \"id\": 1"u8.ToArray())).Faults.Single(), Does.StartWith("card.json:1:"));
    }

    [Test]
    public void A_ranker_without_a_model_for_UNIDOs_funders_refuses_the_question()
    {
        PartnerRanker ranker = new("part", [Default.ModelFor(World.Catalogue, Country("MAR"), new(null, false, false))]);
        Assert.That(ranker.AnswersForUnido, Is.False);
        Assert.That(() => ranker.Score(World.Catalogue, Country("MAR"), new(null, false, true)), Throws.ArgumentException);
    }

    private static string Text(string file)
    {
        using StreamReader reader = new(DefaultRanker.Open(file)!);
        return reader.ReadToEnd();
    }
}
