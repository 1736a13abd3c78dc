using MatchEngine.Catalogue;
using MatchEngine.Matching;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.MLNet.Tests;

/// <summary>A model of ML.NET where the engine asks a ranker.</summary>
public sealed class MlNetRankerTests
{
    private static readonly PartnerRanker Ranker = Make();

    [Test]
    public void The_matcher_orders_by_it_and_says_why_it_tells_no_contributions()
    {
        Matcher matcher = Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load(), ranker: Ranker);
        MatchAnswer answer = matcher.Suggest("MAR", new SuggestQuery { Top = 5 });
        Likelihood[] told = [.. answer.Suggestions.Select(suggestion => suggestion.Likelihood!)];
        Assert.That(told, Has.Length.EqualTo(5));
        Assert.That(told.Select(likelihood => likelihood.Score).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(told, Is.All.Matches<Likelihood>(likelihood => likelihood is { Parts.IsEmpty: true, NoPartsBecause: "this kind of model has no contributions that sum to its score" }));
        Assert.That(matcher.Suggest("MAR", new SuggestQuery { Top = 5 }).Suggestions.Select(s => (s.Partner.Id, s.Likelihood!.Score)),
            Is.EqualTo(answer.Suggestions.Select(s => (s.Partner.Id, s.Likelihood!.Score))));
    }

    [Test]
    public void The_likelihood_of_a_pairing_is_its_score_among_all()
    {
        Profiles.Catalogue catalogue = DefaultCatalogue.Load();
        RankingQuestion question = new(null, false, false);
        int country = catalogue.CountryIndex("MAR");
        int partner = catalogue.PartnerIndex("DEU");
        Assert.That(Ranker.Explain(catalogue, country, partner, question, 0.5).Score, Is.EqualTo(Ranker.Score(catalogue, country, question)[partner]));
    }

    private static PartnerRanker Make() =>
        new("ml-net@1.0.0", [new RankerModel(RankerRole.Country, MlNetTrainer.LightGbm(CountryTable.Few).Train(CountryTable.Load()).Model)]);
}
