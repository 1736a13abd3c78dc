using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Tests.Rules;

public sealed class RuleTestsTests
{
    [TestCase("\"outcome\": \"open\"", "\"outcome\": \"closed\"", "expected the pairing to be 'closed', it is 'open'")]
    [TestCase("\"S1\": \"met\"", "\"S1\": \"not met\"", "expected S1 to be 'not met', it is 'met'")]
    [TestCase("{ \"S1\": 7 }", "{ \"S1\": 6 }", "expected S1 to add 6, it adds 7")]
    [TestCase("\"score\": 7", "\"score\": 9", "expected a score of 9, it is 7: S1 7")]
    [TestCase("\"score\": 7", "\"interval\": [7, 8]", "expected a score from 7 to 8, it is from 7 to 7: S1 7")]
    [TestCase("\"score\": 7", "\"reasons\": [\"Need 0.80\"]", "expected a reason that says 'Need 0.80'; the reasons are: Need 0.70.")]
    [TestCase("\"score\": 7", "\"tags\": [\"X\"]", "expected the tag 'X'; the tags are none")]
    [TestCase("\"score\": 7", "\"modalities\": [\"convening\"]", "expected the modalities convening, they are none")]
    [TestCase("\"level\": \"country\"", "\"level\": \"global\"", "expected the level 'global', it is country")]
    [TestCase("\"missing\": [\"country.gap\"]", "\"missing\": [\"country.name\"]", "expected 'country.name' to be missing somewhere; no rule misses it")]
    [TestCase("\"order\": [\"b\", \"a\"]", "\"order\": [\"a\", \"b\"]", "expected the order a, b; it is b (7.5), a (6.5)")]
    public void A_scenario_that_fails_says_what_came_out(string from, string to, string message)
    {
        Draft draft = Draft.Small.Replace(Draft.Scenarios, from, to);
        RuleTestReport report = RuleTests.Run(draft.Load(), draft.Memory);
        Assert.Multiple(() =>
        {
            Assert.That(report.Faults, Is.Empty);
            Assert.That(report.Scenarios.SelectMany(s => s.Failures).Select(f => f.Message), Is.EqualTo(new[] { message }));
            Assert.That(report.Passed, Is.False);
        });
    }

    [Test]
    public void A_failure_shows_the_clauses_with_their_values()
    {
        Draft draft = Draft.Small.Replace(Draft.Scenarios, "\"S1\": \"met\"", "\"S1\": \"not met\"");
        ScenarioFailure failure = RuleTests.Run(draft.Load(), draft.Memory).Scenarios[0].Failures[0];
        Assert.That(failure.Clauses.Take(3), Is.EqualTo(new[]
        {
            "all of -> true",
            "  need.energy >= 0.5 (0.7 >= 0.5 -> true)",
            "  partner.share.energy > 0.1 (0.2 > 0.1 -> true)",
        }));
    }

    [Test]
    public void An_empty_run_fails()
    {
        Draft draft = Draft.Small.Replace(Draft.Manifest, "[\"tests.json\"]", "[]");
        Assert.That(RuleTests.Run(draft.Load(), draft.Memory).Passed, Is.False);
    }

    [Test]
    public void Coverage_tells_what_was_never_seen()
    {
        RuleCoverage coverage = RuleTests.Run(Draft.Small.Load(), Draft.Small.Memory).Coverage;
        Assert.Multiple(() =>
        {
            Assert.That(coverage.Rules.Single(line => line.Rule == "A1").NotSeen, Is.EqualTo(new[] { "not met" }));
            Assert.That(coverage.Clauses.Single(line => line.Rule == "A1").NotSeen, Is.EqualTo(new[] { "false" }));
            Assert.That(coverage.Clauses.Single(line => line.Clause?.StartsWith("partner", StringComparison.Ordinal) == true).Seen, Does.Contain("unknown"));
            Assert.That(coverage.RulesPercent, Is.EqualTo(50));
        });
    }

    [Test]
    public void The_scenarios_of_the_shipped_set_pass()
    {
        RuleTestReport report = RuleTests.Run(World.Rules, DefaultRules.Files);
        Assert.Multiple(() =>
        {
            Assert.That(report.Faults, Is.Empty);
            Assert.That(report.Scenarios.Where(s => !s.Passed).Select(s => $"{s.Location} {s.Name}: {string.Join("; ", s.Failures.Select(f => f.Message))}"), Is.Empty);
        });
    }

    [Test]
    public void The_shipped_set_is_covered()
    {
        RuleCoverage coverage = RuleTests.Run(World.Rules, DefaultRules.Files).Coverage;
        Assert.Multiple(() =>
        {
            Assert.That(coverage.Rules.Where(line => !line.IsCovered).Select(line => $"{line.Rule}: {string.Join(", ", line.NotSeen)}"), Is.Empty);
            Assert.That(coverage.ClausesPercent, Is.GreaterThanOrEqualTo(95));
        });
    }
}
