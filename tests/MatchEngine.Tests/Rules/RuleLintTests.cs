using MatchEngine.Rules;
using MatchEngine.Rules.Linting;

namespace MatchEngine.Tests.Rules;

public sealed class RuleLintTests
{
    private const string Advice = "{ \"id\": \"A2\", \"kind\": \"advise\", \"title\": \"T\", \"source\": { \"document\": \"DOC\", \"class\": \"ours\" }, \"owner\": \"O\", ";

    [Test]
    public void The_shipped_set_has_no_findings() => Assert.That(RuleLint.Run(World.Rules, World.Matcher).Select(fault => fault.ToString()), Is.Empty);

    [Test]
    public void The_small_set_has_no_findings() => Assert.That(RuleLint.Run(Draft.Small.Load()), Is.Empty);

    [TestCase("\"when\": \"country.gap >= 0.0\"", LintCodes.Constant)]
    [TestCase("\"when\": \"country.gap <= 1.0\"", LintCodes.Constant)]
    [TestCase("\"when\": \"true\"", LintCodes.Constant)]
    [TestCase("\"when\": \"country.gap > 0.5 || country.field_office || country.gap > 0.5\"", LintCodes.Constant)]
    [TestCase("\"when\": \"country.field_office && !country.field_office\"", LintCodes.Constant)]
    [TestCase("\"when\": \"country.gap > 0.7 && country.gap < 0.5\"", LintCodes.Unreachable)]
    [TestCase("\"when\": \"country.income_group == 'LMC' && country.income_group == 'UMC'\"", LintCodes.Unreachable)]
    public void A_clause_that_decides_nothing_is_found(string when, string code) => Assert.That(Codes(Add($"{Advice}{when}, \"level\": \"global\" }}")), Is.EqualTo(new[] { code }));

    [TestCase("\"when\": \"country.gap >= 0.1\"")]
    [TestCase("\"when\": \"country.gap > 0.0\"")]
    [TestCase("\"when\": \"country.gap > 0.5 && country.gap < 0.7\"")]
    [TestCase("\"when\": \"country.income_group == 'LMC' || country.income_group == 'UMC'\"")]
    [TestCase("\"when\": \"has(country.gap) && country.gap > 0.5\"")]
    public void A_clause_that_decides_something_is_left_alone(string when) => Assert.That(Codes(Add($"{Advice}{when}, \"level\": \"global\" }}")), Is.Empty);

    [Test]
    public void Advice_that_another_rule_gives_already_is_found() => Assert.That(
        Codes(Add($"{Advice}\"when\": \"country.field_office && country.gap > 0.5\", \"level\": \"country\", \"nextStep\": \"Ask the office.\" }}")),
        Is.EqualTo(new[] { LintCodes.Subsumed }));

    [Test]
    public void A_gate_that_never_closes_alone_is_found() => Assert.That(
        Codes(Draft.Small.Replace(Draft.Rules, "\"rules\": [", "\"rules\": [ { \"id\": \"G2\", \"kind\": \"gate\", \"title\": \"T\", \"source\": { \"document\": \"DOC\", \"class\": \"ours\" }, \"owner\": \"O\", \"when\": \"country.income_group in ['LMC', 'UMC'] && country.field_office\", \"otherwise\": \"No.\" },")),
        Is.EqualTo(new[] { LintCodes.Subsumed }));

    [TestCase("country.gap >= 0.2 && country.gap < 0.5", "country.gap >= 0.4", LintCodes.Overlap)]
    [TestCase("country.gap >= 0.2 && country.gap < 0.5", "country.gap > 0.6", LintCodes.Gap)]
    [TestCase("country.gap >= 0.2 && country.gap < 0.5", "country.gap > 0.5", LintCodes.Gap)]
    [TestCase("country.gap >= 0.2 && country.gap < 0.5", "country.gap >= 0.5", null)]
    [TestCase("country.gap >= 0.2", "country.gap >= 0.5", null)]
    public void Bands_meet_without_gap_or_overlap(string first, string second, string? code)
    {
        Draft draft = Add($"{Advice}\"when\": \"{first}\", \"level\": \"global\" }}, {Advice.Replace("A2", "A3", StringComparison.Ordinal)}\"when\": \"{second}\", \"level\": \"regional\" }}");
        Assert.That(Codes(draft), Is.EqualTo(code is null ? Array.Empty<string>() : [code]));
    }

    [Test]
    public void A_derived_fact_that_nobody_reads_is_found() => Assert.That(
        Codes(Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5 && ", "").Replace(Draft.Rules, "Need {need.energy:0.00}.", "Yes.").Replace(Draft.Rules, "\"need.energy\"\n    },\n    {\n      \"id\": \"A1\"", "\"partner.share.energy\"\n    },\n    {\n      \"id\": \"A1\"")),
        Is.EqualTo(new[] { LintCodes.Unused }));

    [Test]
    public void An_ignore_with_a_reason_silences_its_code() => Assert.That(
        Codes(Add($"{Advice}\"when\": \"country.gap >= 0.0\", \"level\": \"global\", \"lintIgnore\": [{{ \"code\": \"L001\", \"reason\": \"It reads better.\" }}] }}")), Is.Empty);

    [Test]
    public void A_stale_ignore_is_found() => Assert.That(
        Codes(Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"lintIgnore\": [{ \"code\": \"L001\", \"reason\": \"Once.\" }],")),
        Is.EqualTo(new[] { LintCodes.StaleIgnore }));

    [Test]
    public void An_ignore_is_no_part_of_the_revision()
    {
        Draft ignoring = Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"lintIgnore\": [{ \"code\": \"L001\", \"reason\": \"Once.\" }],");
        Assert.That(ignoring.Load().Revision, Is.EqualTo(Draft.Small.Load().Revision));
    }

    private static Draft Add(string rules) => Draft.Small.Replace(Draft.Rules, "\"rules\": [", $"\"rules\": [ {rules},");

    private static string[] Codes(Draft draft) => [.. RuleLint.Run(draft.Load()).Select(fault => fault.Code)];
}
