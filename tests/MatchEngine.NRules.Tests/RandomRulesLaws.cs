using FsCheck;
using MatchEngine.Conditions;
using MatchEngine.Matching;
using MatchEngine.Rules;
using MatchEngine.Running;
using MatchEngine.Tests;
using MatchEngine.Tests.Columns;

namespace MatchEngine.NRules.Tests;

/// <summary>NRules comes to what the reference comes to, bit for bit, on rule sets that nobody wrote for it.</summary>
public sealed class RandomRulesLaws
{
    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Any_rules_over_any_facts_come_to_the_same_as_in_the_plain_runtime(int seed)
    {
        RandomRules random = new(seed);
        RuleSet rules = random.Rules(derivations: 8, judged: 12);
        IRuleProgram expected = new PlainRuntime().Compile(rules, RandomRules.Date);
        IRuleProgram actual = new NRulesRuntime().Compile(rules, RandomRules.Date);
        for (int i = 0; i < 8; i++)
        {
            Given facts = random.Facts(rules);
            AssertSame(actual.Run(facts), expected.Run(facts), facts.ToString());
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 25)]
    public void The_rules_that_columns_are_held_against_come_to_the_same_here(DoNotSize<int> seed)
    {
        RandomWorld world = new(seed.Item);
        RuleSet rules = world.Rules();
        string[] partners = [.. World.Catalogue.Partners.Where((_, index) => index % 9 == 0).Select(partner => partner.Id)];
        Matcher matcher = Matcher.Create(World.Catalogue, rules, world.Overlay(["MAR"], partners));
        IRuleProgram actual = new NRulesRuntime().Compile(rules, World.Catalogue.Info.Date);
        IRuleProgram expected = new PlainRuntime().Compile(rules, World.Catalogue.Info.Date);
        foreach (string partner in partners)
        {
            IFactReader given = matcher.Given("MAR", partner);
            AssertSame(actual.Run(given), expected.Run(given), $"seed {seed.Item}, {partner}");
        }
    }

    [Test]
    public void All_outcomes_occur_in_random_rules()
    {
        HashSet<RuleOutcome> seen = [];
        bool errors = false;
        for (int seed = 0; seed < 40; seed++)
        {
            RandomRules random = new(seed);
            RuleSet rules = random.Rules(8, 12);
            ProgramResult result = new PlainRuntime().Compile(rules, RandomRules.Date).Run(random.Facts(rules));
            seen.UnionWith(result.Results.Select(r => r.Outcome));
            errors |= result.Results.Any(r => r.Deciding.IsError);
        }

        Assert.That(seen, Is.EquivalentTo(Enum.GetValues<RuleOutcome>()));
        Assert.That(errors, "some condition must fail, or the law says nothing of failures");
    }

    [Test]
    public void A_rule_may_read_more_derived_facts_than_a_delegate_has_parameters()
    {
        RandomRules random = new(5);
        RuleSet rules = random.Rules(derivations: 24, judged: 4);
        IRuleProgram program = new NRulesRuntime().Compile(rules, RandomRules.Date);
        Given facts = random.Facts(rules);
        AssertSame(program.Run(facts), new PlainRuntime().Compile(rules, RandomRules.Date).Run(facts), facts.ToString());
    }

    [Test]
    public void Many_threads_may_ask_one_program()
    {
        RandomRules random = new(17);
        RuleSet rules = random.Rules(8, 12);
        Given[] facts = [.. Enumerable.Range(0, 32).Select(_ => random.Facts(rules))];
        IRuleProgram program = new NRulesRuntime().Compile(rules, RandomRules.Date);
        IRuleProgram reference = new PlainRuntime().Compile(rules, RandomRules.Date);
        ProgramResult[] found = new ProgramResult[facts.Length];
        Parallel.For(0, facts.Length, i => found[i] = program.Run(facts[i]));
        for (int i = 0; i < facts.Length; i++)
        {
            AssertSame(found[i], reference.Run(facts[i]), facts[i].ToString());
        }
    }

    private static void AssertSame(ProgramResult actual, ProgramResult expected, string facts)
    {
        Assert.That(actual.Results.Select(Told), Is.EqualTo(expected.Results.Select(Told)), facts);
        Assert.That(actual.Derived.OrderBy(made => made.Fact), Is.EqualTo(expected.Derived.OrderBy(made => made.Fact)), facts);
    }

    private static (string, RuleOutcome, Value, long, long) Told(RuleResult result) =>
        (result.Rule.Id, result.Outcome, result.Deciding, BitConverter.DoubleToInt64Bits(result.Points), BitConverter.DoubleToInt64Bits(result.Most));
}
