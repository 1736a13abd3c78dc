using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Conformance;

/// <summary>The public conformance suite of the Common Expression Language, as far as the language is a subset of it.</summary>
internal sealed class ConformanceTests
{
    private static readonly string[] Path = ["reference", "cel", "cases.json"];

    [TestCaseSource(nameof(Cases))]
    public void A_case_of_the_suite_gives_the_value_or_fails_as_it_says(ConformanceCase given)
    {
        Facts facts = FactsOf(given);
        Condition condition = Run.Compile(given.Text, facts, new CompileOptions { Check = given.Check });
        Value value = condition.Evaluate(facts);
        Assert.Multiple(() =>
        {
            Assert.That(value, given.Expected is { } expected ? Is.EqualTo(expected) : Has.Property(nameof(Value.IsError)).True);
            Assert.That(condition.Explain(facts).Value, Is.EqualTo(value), "the trace has the same value");
            Condition again = Run.Compile(condition.ToCanonicalString(), facts, new CompileOptions { Check = given.Check });
            Assert.That(again.Root.SameAs(condition.Root), Is.True, () => $"printed as {condition}");
            Assert.That(again.Evaluate(facts), Is.EqualTo(value), () => $"printed as {condition}");
        });
    }

    [Test]
    public void The_whole_file_of_cases_is_read()
    {
        Assert.That(ConformanceFile.Read(Repository.Shared(Path)), Has.Count.EqualTo(351));
    }

    private static Facts FactsOf(ConformanceCase given)
    {
        Facts facts = new();
        foreach ((string name, Value value) in given.Bindings)
        {
            facts.With(name, ConditionType.Dyn, value, optional: false);
        }

        return facts;
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        string path = System.IO.Path.Combine([Repository.Root, "..", "shared", .. Path]);
        if (!File.Exists(path))
        {
            yield return new TestCaseData(new ConformanceCase("absent", "true", new Dictionary<string, Value>(), Value.True, true))
                .SetArgDisplayNames("absent")
                .Ignore("'shared/reference/cel/cases.json' is not beside the repository: this test reads it and is skipped.");
            yield break;
        }

        foreach (ConformanceCase given in ConformanceFile.Read(path))
        {
            yield return new TestCaseData(given).SetArgDisplayNames(given.Name);
        }
    }
}
