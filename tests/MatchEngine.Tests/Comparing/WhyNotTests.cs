using MatchEngine.Comparing;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Tests.Comparing;

public sealed class WhyNotTests
{
    [Test]
    public void A_closed_pairing_names_the_first_gate_in_a_sentence()
    {
        WhyNotAnswer answer = WhyNot.Ask(World.Matcher, "JPN", "DEU");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Sentence, Does.StartWith("Closed by R01: Japan is not middle-income"));
            Assert.That(answer.State.Rank, Is.Null);
            Assert.That(answer.Ways, Is.Empty, "nobody changes an income group");
            Assert.That(answer.Search, Does.StartWith("No set of up to"));
        });
    }

    [Test]
    public void A_low_place_tells_the_gap_to_the_top_and_to_the_next()
    {
        MatchAnswer all = World.Matcher.Suggest("MAR", new SuggestQuery { Top = null });
        Suggestion twelfth = all.Suggestions[11];
        WhyNotAnswer answer = WhyNot.Ask(World.Matcher, "MAR", twelfth.Partner.Id);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Gaps.Select(gap => gap.Rank), Is.EqualTo(new[] { 10, 11, 9 }));
            Assert.That(answer.Gaps[0].Gap, Is.EqualTo(all.Suggestions[9].Score - twelfth.Score));
        });
    }

    [Test]
    public void Every_way_is_actionable_and_does_what_it_says()
    {
        string partner = World.Matcher.Suggest("MAR", new SuggestQuery { Top = null }).Suggestions[13].Partner.Id;
        WhyNotAnswer answer = WhyNot.Ask(World.Matcher, "MAR", partner);
        Assert.That(answer.Ways, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (UnlockWay way in answer.Ways)
            {
                FactOverlay overlay = way.Changes
                    .Select(change => WhatIf.Parse(World.Matcher, change.Set, "MAR", partner).Fact!)
                    .Aggregate(FactOverlay.Empty, (facts, fact) => facts.With(fact));
                MatchAnswer then = World.Matcher.With(overlay).Suggest("MAR");
                Assert.That(then.Suggestions.Single(s => s.Partner.Id == partner).Rank, Is.EqualTo(way.State.Rank));
                Assert.That(way.Changes.Select(change => World.Rules.Facts.Find(change.Fact)!.Actionable), Is.All.True);
                Assert.That(way.Changes.Select(change => change.Fact), Has.None.Contains("income"));
            }

            Assert.That(answer.Ways.Select(way => way.Changes.Length).Distinct().Count(), Is.EqualTo(1), "the smallest only");
        });
    }

    [Test]
    public void The_same_question_finds_the_same_ways()
    {
        string partner = World.Matcher.Suggest("KEN", new SuggestQuery { Top = null }).Suggestions[15].Partner.Id;
        string[] first = Sets(WhyNot.Ask(World.Matcher, "KEN", partner));
        Assert.That(Sets(WhyNot.Ask(World.Matcher, "KEN", partner)), Is.EqualTo(first));

        static string[] Sets(WhyNotAnswer answer) => [.. answer.Ways.Select(way => string.Join(' ', way.Changes.Select(change => change.Set)))];
    }

    [Test]
    public void A_pairing_of_the_top_needs_no_way()
    {
        string partner = World.Matcher.Suggest("MAR").Suggestions[0].Partner.Id;
        Assert.That(WhyNot.Ask(World.Matcher, "MAR", partner).Sentence, Does.EndWith("place 1 of " + World.Matcher.Suggest("MAR").Open + " open pairings."));
    }
}
