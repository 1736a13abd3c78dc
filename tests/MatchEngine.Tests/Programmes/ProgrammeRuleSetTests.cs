using MatchEngine.Matching;
using MatchEngine.Programmes;
using MatchEngine.Rules;
using MatchEngine.Rules.Linting;
using MatchEngine.Rules.Testing;
using MatchEngine.Tests.Rules;

namespace MatchEngine.Tests.Programmes;

/// <summary>The rule set of programmes, and what the reader asks of any such set.</summary>
public sealed class ProgrammeRuleSetTests
{
    private static readonly RuleSet Set = DefaultRules.Load(DefaultRules.ProgrammesId);

    private static readonly Draft Triangular = Draft.Small
        .Replace(Draft.Facts, "{ \"name\": \"country.name\"", "{ \"name\": \"provider.name\", \"type\": \"string\", \"side\": \"programme\", \"from\": \"programme\", \"description\": \"Its name.\" },\n{ \"name\": \"country.name\"")
        .Replace(Draft.Facts, "{ \"name\": \"country.name\"", "{ \"name\": \"group.size\", \"type\": \"int\", \"side\": \"programme\", \"from\": \"programme\", \"description\": \"Its size.\" },\n{ \"name\": \"country.name\"");

    [Test]
    public void Its_scenarios_pass_and_reach_every_outcome_of_every_rule()
    {
        RuleTestReport report = RuleTests.Run(Set, DefaultRules.Files);
        Assert.Multiple(() =>
        {
            Assert.That(report.Faults, Is.Empty);
            Assert.That(report.Scenarios.Where(scenario => !scenario.Passed).Select(scenario => scenario.Name), Is.Empty);
            Assert.That(report.Coverage.RulesPercent, Is.EqualTo(100));
        });
    }

    [Test]
    public void Lint_finds_nothing_in_it() => Assert.That(RuleLint.Run(Set), Is.Empty);

    [TestCase(ProgrammeKind.Triangular)]
    [TestCase(ProgrammeKind.Regional)]
    [TestCase(ProgrammeKind.Mobilise)]
    [TestCase(ProgrammeKind.Portfolio)]
    public void Every_rule_of_a_programme_runs_in_exactly_one_stage(ProgrammeKind kind)
    {
        IEnumerable<string> staged = StageRules.Of(Set, kind).Values
            .SelectMany(stage => stage.Derivations.Cast<Rule>().Concat(stage.Gates).Concat(stage.Scores).Concat(stage.Advice))
            .Select(rule => rule.Id);
        Assert.That(staged.Order(StringComparer.Ordinal), Is.EqualTo(Set.Rules.Where(rule => rule.Programme == kind).Select(rule => rule.Id)));
    }

    [Test]
    public void It_says_nothing_about_single_pairings()
    {
        MatchAnswer answer = Matcher.Create(World.Catalogue, Set).Suggest("MAR", new SuggestQuery { Top = null });
        Assert.Multiple(() =>
        {
            Assert.That(answer.Closed, Is.Empty);
            Assert.That(answer.Suggestions.Select(suggestion => suggestion.ScoreHigh), Is.All.Zero);
        });
    }

    [Test]
    public void A_rule_that_reads_facts_of_a_programme_names_it() => Refused(
        Triangular.Replace(Draft.Rules, "\"when\": \"country.field_office\"", "\"when\": \"provider.name == 'X'\""),
        "R022", "'provider'");

    [Test]
    public void A_rule_reads_only_what_a_stage_of_its_programme_knows_together() => Refused(
        Triangular.Replace(Draft.Rules, "\"when\": \"country.field_office\"", "\"programme\": \"triangular\", \"when\": \"provider.name == 'X' && group.size > 2\""),
        "R022", "group, provider");

    [Test]
    public void A_rule_may_read_what_its_stage_knows() => Assert.That(
        RuleSet.Read(Triangular.Replace(Draft.Rules, "\"when\": \"country.field_office\"", "\"programme\": \"triangular\", \"when\": \"provider.name == 'X' && country.field_office\"").Memory, Draft.Manifest).Faults,
        Is.Empty);

    [Test]
    public void A_fact_that_no_programme_supplies_is_refused_where_a_rule_reads_it() => Refused(
        Triangular.Replace(Draft.Facts, "provider.name", "provider.nam")
            .Replace(Draft.Rules, "\"when\": \"country.field_office\"", "\"programme\": \"triangular\", \"when\": \"provider.nam == 'X'\""),
        "R017", "provider.nam");

    [Test]
    public void A_fact_of_a_programme_does_not_come_from_the_catalogue() => Refused(
        Triangular.Replace(Draft.Facts, "\"side\": \"programme\", \"from\": \"programme\"", "\"side\": \"programme\", \"from\": \"catalogue\""),
        "R008", "from 'catalogue'");

    [Test]
    public void A_scenario_of_a_programme_runs_its_rules_alone()
    {
        Draft draft = Triangular
            .Replace(Draft.Rules, "\"when\": \"country.field_office\"", "\"programme\": \"triangular\", \"when\": \"provider.name == 'X'\"")
            .Replace(Draft.Scenarios, "{ \"name\": \"An open pairing\"", "{ \"name\": \"A provider\", \"programme\": \"triangular\", \"facts\": { \"provider.name\": \"X\", \"country.income_group\": \"HIC\" }, \"expect\": { \"outcome\": \"open\", \"level\": \"country\" } },\n{ \"name\": \"An open pairing\"")
            .Replace(Draft.Scenarios, "\"rules\": { \"S1\": \"met\", \"A1\": \"cannot tell\" }", "\"rules\": { \"S1\": \"met\" }")
            .Replace(Draft.Scenarios, "\"gate\": \"G1\", \"level\": \"country\",", "\"gate\": \"G1\",");
        Assert.That(RuleTests.Run(draft.Load(), draft.Memory).Scenarios.Where(scenario => !scenario.Passed), Is.Empty);
    }

    private static void Refused(Draft draft, string code, string words)
    {
        RuleSetResult result = RuleSet.Read(draft.Memory, Draft.Manifest);
        Assert.That(result.Faults, Has.Some.Matches<Fault>(fault => fault!.Code == code && fault.Message.Contains(words, StringComparison.Ordinal)), string.Join('\n', result.Faults));
    }
}
