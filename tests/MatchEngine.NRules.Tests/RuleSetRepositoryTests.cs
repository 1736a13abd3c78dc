using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Tests;
using NRules;
using NRules.RuleModel;

namespace MatchEngine.NRules.Tests;

public sealed class RuleSetRepositoryTests
{
    private static readonly DateOnly Day = World.Catalogue.Info.Date;
    private static readonly IRuleSet Shipped = RuleSetRepository.Of(World.Rules, Day).GetRuleSets().Single();

    private static IEnumerable<string> Sets() => DefaultRules.Paths.Where(path => path.EndsWith("ruleset.json", StringComparison.Ordinal));

    [Test]
    public void The_set_has_our_name_and_a_definition_for_every_way_that_a_rule_in_force_can_fire()
    {
        Rule[] inForce = [.. World.Rules.Rules.Where(rule => rule.Effective.Contains(Day))];
        IEnumerable<string> expected = inForce.SelectMany(rule => rule is DeriveRule ? new[] { rule.Id } : [rule.Id, $"{rule.Id} cannot tell"]);
        Assert.That(Shipped.Name, Is.EqualTo($"{World.Rules.Id}@{World.Rules.Version}"));
        Assert.That(Shipped.Rules.Select(rule => rule.Name), Is.EqualTo(expected));
    }

    [Test]
    public void A_definition_carries_title_tags_priority_and_source()
    {
        Rule ours = World.Rules.Find("R05")!;
        IRuleDefinition theirs = Shipped.Rules.Single(rule => rule.Name == "R05");
        Assert.Multiple(() =>
        {
            Assert.That(theirs.Description, Is.EqualTo(ours.Title));
            Assert.That(theirs.Tags, Is.EqualTo(ours.Tags));
            Assert.That(theirs.Priority, Is.LessThan(Shipped.Rules.First(rule => (string)rule.Properties["Kind"] == "Gate").Priority));
            Assert.That(theirs.Properties["Owner"], Is.EqualTo(ours.Owner));
            Assert.That(theirs.Properties["Document"], Is.EqualTo(ours.Source.Document));
            Assert.That(theirs.Properties["Paragraphs"], Is.EqualTo(ours.Source.Paragraphs));
            Assert.That(theirs.Properties["Class"], Is.EqualTo("Stated"));
            Assert.That(theirs.Properties["Outcome"], Is.EqualTo("Met"));
        });
    }

    [Test]
    public void Conditions_are_in_the_network_and_derived_facts_are_joined_to_them()
    {
        Rule reader = World.Rules.Rules.First(rule => rule is ScoreRule && rule.Expressions.SelectMany(e => e.Facts).Any(Made.Contains));
        IRuleDefinition definition = Shipped.Rules.Single(rule => rule.Name == reader.Id);
        PatternElement[] patterns = [.. definition.LeftHandSide.ChildElements.OfType<PatternElement>()];
        int derived = reader.Expressions.SelectMany(e => e.Facts).Distinct().Count(Made.Contains);
        Assert.That(patterns.Select(pattern => pattern.ValueType), Is.EqualTo((Type[])[typeof(Pairing), .. Enumerable.Repeat(typeof(DerivedValue), derived)]));
        Assert.That(patterns[^1].Expressions.Count, Is.EqualTo(3), "which fact, whose, and the rule's own condition");
    }

    [TestCaseSource(nameof(Sets))]
    public void Every_rule_set_that_is_shipped_compiles_to_a_session(string path)
    {
        MatchEngine.Rules.RuleSet rules = MatchEngine.Rules.RuleSet.Read(DefaultRules.Files, path).RuleSet!;
        ISession session = RuleSetRepository.Of(rules, Day).Compile().CreateSession();
        session.Insert(new Pairing(new Given(new Conditions.Value[rules.Facts.Facts.Length])));
        session.Fire();
        int derivations = rules.Rules.Count(rule => rule is DeriveRule && rule.Effective.Contains(Day));
        Assert.That(session.Query<DerivedValue>().Count(), Is.EqualTo(derivations));
        Assert.That(session.Query<Verdict>(), Is.Not.Empty, "of a pairing without facts, some rules cannot tell");
        Assert.That(session.Query<Verdict>().AsEnumerable().Select(verdict => verdict.Result.Outcome), Has.Some.EqualTo(RuleOutcome.CannotTell));
    }

    private static HashSet<int> Made { get; } = [.. World.Rules.Rules.OfType<DeriveRule>().Select(rule => rule.Fact)];
}
