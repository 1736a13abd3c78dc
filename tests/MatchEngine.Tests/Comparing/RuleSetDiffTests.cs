using MatchEngine.Comparing;
using MatchEngine.Rules;
using MatchEngine.Tests.Rules;

namespace MatchEngine.Tests.Comparing;

public sealed class RuleSetDiffTests
{
    [Test]
    public void Nothing_differs_from_itself() => Assert.That(RuleSetDiff.Between(Draft.Small.Load(), Draft.Small.Load()).Changes, Is.Empty);

    [TestCase(Draft.Rules, "\"points\": 10", "\"points\": 12", "S1", ChangeReach.Scores, "The points rise from 10 to 12.")]
    [TestCase(Draft.Rules, ">= 0.5 &&", ">= 0.6 &&", "S1", ChangeReach.Scores, "The condition was 'need.energy >= 0.5 && partner.share.energy > 0.1'; now it is 'need.energy >= 0.6 && partner.share.energy > 0.1'.")]
    [TestCase(Draft.Rules, "['LMC', 'UMC']", "['LMC']", "G1", ChangeReach.Eligibility, "The condition was 'country.income_group in ['LMC', 'UMC']'; now it is 'country.income_group in ['LMC']'.")]
    [TestCase(Draft.Rules, "Ask the office.", "Ask them.", "A1", ChangeReach.Words, "The next step was 'Ask the office.'; now it is 'Ask them.'.")]
    [TestCase(Draft.Rules, "\"level\": \"country\"", "\"level\": \"global\"", "A1", ChangeReach.Scores, "The level was 'country'; now it is 'global'.")]
    [TestCase(Draft.Facts, "\"max\": 1, \"description\": \"A gap.\"", "\"max\": 2, \"description\": \"A gap.\"", "country.gap", ChangeReach.Facts, "'max' rises from 1 to 2.")]
    [TestCase(Draft.Facts, "A gap.", "The gap.", "country.gap", ChangeReach.Words, "'description' was 'A gap.'; now it is 'The gap.'.")]
    [TestCase(Draft.Manifest, "A small set", "A little set", "ruleset", ChangeReach.Words, "'title' was 'A small set'; now it is 'A little set'.")]
    public void A_change_is_told_in_words(string file, string from, string to, string subject, ChangeReach reach, string sentence)
    {
        RuleChange change = RuleSetDiff.Between(Draft.Small.Load(), Draft.Small.Replace(file, from, to).Load()).Changes.Single();
        Assert.Multiple(() =>
        {
            Assert.That(change.Subject, Is.EqualTo(subject));
            Assert.That(change.Reach, Is.EqualTo(reach));
            Assert.That(change.Sentences, Is.EqualTo(new[] { sentence }));
        });
    }

    [Test]
    public void A_new_rule_and_a_gone_one_are_told()
    {
        RuleSet before = Draft.Small.Load();
        RuleSet after = Draft.Small.Replace(Draft.Rules, "\"id\": \"A1\"", "\"id\": \"A2\"").Replace(Draft.Scenarios, "\"A1\"", "\"A2\"").Load();
        Assert.That(RuleSetDiff.Between(before, after).Changes.Select(change => $"{change.Subject} {change.Kind}"), Is.EqualTo(new[] { "A1 removed", "A2 added" }));
    }
}
