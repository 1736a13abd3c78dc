using MatchEngine.Comparing;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Ranking;

namespace MatchEngine.Tests.Matching;

/// <summary>Whoever asks can stop asking, whatever was asked.</summary>
public sealed class CancellationTests
{
    private static readonly Dictionary<string, Action<CancellationToken>> Questions = new()
    {
        ["suggest"] = token => World.Matcher.Suggest("MAR", null, token),
        ["suggest for a partner"] = token => World.Matcher.SuggestFor("DEU", null, token),
        ["suggest on another day"] = token => World.Matcher.Suggest("MAR", new SuggestQuery { Date = new DateOnly(2020, 1, 1) }, token),
        ["suggest all"] = token => World.Matcher.SuggestAll(null, token).Count(),
        ["explain"] = token => World.Matcher.Explain("MAR", "DEU", null, token),
        ["why not"] = token => WhyNot.Ask(World.Matcher, "MAR", "KOR", cancellation: token),
        ["what if"] = token => WhatIf.Ask(
            World.Matcher, "MAR", "DEU", [new OverlayFact("country.field_office", "MAR", null, Value.Of(true), 2026, "test")], cancellation: token),
        ["impact"] = token => Impact.Measure(World.Matcher, World.Rules, ["MAR"], cancellation: token),
    };

    private static string[] Names() => [.. Questions.Keys];

    [TestCaseSource(nameof(Names))]
    public void A_question_that_was_cancelled_is_not_answered(string name) =>
        Assert.That(() => Questions[name](new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_question_for_the_world_ends_before_its_last_country()
    {
        using CancellationTokenSource source = new();
        int answered = 0;
        Assert.That(
            () =>
            {
                foreach (MatchAnswer _ in World.Matcher.SuggestAll(new SuggestQuery { Top = 1 }, source.Token))
                {
                    answered++;
                    source.Cancel();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(answered, Is.LessThan(World.Matcher.SuggestAllCountries().Length));
    }

    [Test]
    public void A_long_list_ends_while_it_is_explained()
    {
        using CancellationTokenSource source = new();
        StoppingRanker ranker = new(source);
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, ranker: ranker);
        Assert.That(() => matcher.Suggest("MAR", new SuggestQuery { Top = null }, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(ranker.Explained, Is.EqualTo(1));
    }

    /// <summary>A ranker at whose first explanation the one who asked goes away.</summary>
    private sealed class StoppingRanker(CancellationTokenSource source) : IRanker
    {
        public int Explained { get; private set; }

        public string Id => "stopping@1";

        public bool AnswersForUnido => false;

        public double[] Score(Profiles.Catalogue catalogue, int country, RankingQuestion question) => new double[catalogue.Partners.Length];

        public Likelihood Explain(Profiles.Catalogue catalogue, int country, int partner, RankingQuestion question, double percentile, bool parts = true)
        {
            Explained++;
            source.Cancel();
            return new Likelihood { Score = 0, Percentile = percentile, Word = "not calibrated" };
        }
    }
}
