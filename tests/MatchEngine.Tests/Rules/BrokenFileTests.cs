using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Tests.Rules;

public sealed class BrokenFileTests
{
    private static IEnumerable<BrokenFile> All => BrokenJson.All.Concat(BrokenRules.All).Concat(BrokenConditions.All).Concat(BrokenSets.All).Concat(BrokenTranslations.All);

    [TestCaseSource(nameof(All))]
    public void A_broken_file_says_what_is_wrong_and_where(object broken)
    {
        BrokenFile file = (BrokenFile)broken;
        RuleSetResult result = file.Draft.Read();
        IReadOnlyList<Fault> faults = result.RuleSet is { } rules ? RuleTests.Run(rules, file.Draft.Memory).Faults : result.Faults;
        string[] said = [.. faults.Select(fault => fault.ToString())];
        Assert.That(said, Is.EqualTo(file.Expected), string.Join('\n', said.Prepend("It says:")));
    }

    [Test]
    public void The_small_set_itself_is_whole()
    {
        RuleSet rules = Draft.Small.Load();
        RuleTestReport report = RuleTests.Run(rules, Draft.Small.Memory);
        Assert.That(report.Passed, string.Join('\n', report.Scenarios.SelectMany(s => s.Failures).Select(f => f.Message)));
    }

    [Test]
    public void At_least_sixty_broken_files_are_tried() => Assert.That(All.Count(), Is.GreaterThanOrEqualTo(60));

    [Test]
    public void Every_code_of_a_fault_is_explained()
    {
        string[] codes = [.. All.SelectMany(file => file.Expected).Select(line => line.Split(' ')).Select(words => words[1] == "warning" ? words[2] : words[1]).Distinct()];
        Assert.That(codes.Where(code => RuleFaults.Explain(code) is null), Is.Empty);
    }
}
