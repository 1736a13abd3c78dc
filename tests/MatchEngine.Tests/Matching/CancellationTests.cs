using MatchEngine.Comparing;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;

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

    private static IEnumerable<string> Names() => Questions.Keys;

    [TestCaseSource(nameof(Names))]
    public void A_question_that_was_cancelled_is_not_answered(string name) =>
        Assert.That(() => Questions[name](new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_question_for_the_world_ends_between_two_countries()
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
        Assert.That(answered, Is.EqualTo(1));
    }
}
