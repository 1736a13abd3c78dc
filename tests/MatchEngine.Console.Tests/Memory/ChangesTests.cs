using System.Text.Json;

namespace MatchEngine.Console.Tests.Memory;

/// <summary>What moved since a remembered run, on real rules and a real file.</summary>
public sealed class ChangesTests
{
    private Scratch _scratch = null!;
    private string _store = null!;

    [SetUp]
    public void Open()
    {
        _scratch = new Scratch();
        _store = _scratch.PathOf("decisions.db");
    }

    [TearDown]
    public void Close() => _scratch.Dispose();

    [Test]
    public void Since_a_run_under_an_earlier_release_the_rules_that_moved_it_are_named()
    {
        Run("suggest", "MAR", "--rules", "mic-partnership@1.0.0", "--model", "none");
        Told told = Run("changes", "--since", "1");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.Contain("rule set: mic-partnership 1.0.0").And.Contain("R18b").And.Contain("model: none becomes partner-ranker@1.0.0"));
        Assert.That(told.Output, Does.Not.Contain("come out differently"), "the run is made again exactly");
        using JsonDocument json = JsonDocument.Parse(Run("changes", "--since", "1", "--format", "json").Output);
        JsonElement change = json.RootElement.GetProperty("changes")[0];
        Assert.That(change.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("cause").GetString()), Is.EqualTo(new[] { "rule_set", "model" }));
        Assert.That(change.GetProperty("notReproduced").GetInt32(), Is.Zero);
        Assert.That(Run("changes", "--since", "1", "--format", "csv").Lines[1], Does.Match("^1,MAR,[A-Z0-9-]+,[^,]+,(rule_set|model),"));
        Assert.That(Run("changes", "--since", "1", "--format", "markdown").Output, Does.StartWith("# Morocco (MAR): since run 1"));
    }

    [Test]
    public void The_facts_of_then_are_remembered_and_told_as_a_cause()
    {
        string facts = _scratch.File("facts.json", """{ "facts": [ { "fact": "country.stated_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "letter" } ] }""");
        Run("suggest", "MAR", "--facts", facts, "--top", "4");
        Told told = Run("changes", "--since", "1");
        Assert.That(told.Output, Does.Contain("your own facts: 1 fact becomes none; moves").And.Not.Contain("rule set: mic"));
        Assert.That(Run("changes", "--since", "1", "--facts", facts).Output, Does.Contain("Nothing that the answer stands on has changed."));
    }

    [Test]
    public void A_version_that_is_not_available_is_named_and_can_be_given()
    {
        using RulesProcess rules = RulesProcess.WithCopy();
        rules.Replace("resources.json", "\"points\": 3", "\"points\": 4");
        Run("suggest", "MAR", "--rules", rules.Set);
        Told told = Run("changes", "--since", "1");
        Assert.That(told.Code, Is.EqualTo(1));
        Assert.That(told.Output, Does.Contain("Not available any more: the rule set mic-partnership").And.Contain("(--rules-then)"));
        Assert.That(told.Output, Does.Contain("places that were shown are not what they were"));
        Told given = Run("changes", "--since", "1", "--rules-then", rules.Set);
        Assert.That(given.Code, Is.Zero);
        Assert.That(given.Output, Does.Contain("rule set: mic-partnership"));
    }

    [Test]
    public void Since_a_day_each_question_is_compared_with_its_last_run_by_then()
    {
        Run("suggest", "MAR", "--rules", "mic-partnership@1.0.0");
        Run("suggest", "MAR");
        Run("suggest", "KEN", "--theme", "energy", "--rules", "mic-partnership@1.0.0");
        string today = DateTime.UtcNow.ToString("yyyy-MM-dd");
        Told since = Run("changes", "--since", today);
        Assert.That(since.Output, Does.Contain("Kenya (KEN) for energy: since run 3").And.Contain("Morocco (MAR): since run 2").And.Not.Contain("since run 1 "));
        Assert.That(Run("changes", "MAR", "--since", "2020-01-01").Output, Does.Contain("since run 1 ").And.Not.Contain("Kenya"));
        Assert.That(Run("changes", "--runs").Lines.Count(line => line.Contains("mic-partnership 1.")), Is.EqualTo(3));
    }

    [Test]
    public void Changes_keep_to_80_columns()
    {
        Run("suggest", "MAR", "--rules", "mic-partnership@1.0.0", "--model", "none");
        foreach (string[] args in new string[][] { ["changes", "--since", "1"], ["changes", "--runs"] })
        {
            Told told = Here.Run(80, false, [.. args, "--store", _store]);
            Assert.That(told.Lines.Where(line => line.Length > 80 || line.EndsWith(' ')), Is.Empty, string.Join(' ', args));
        }
    }

    [TestCase("changes", "Say since when")]
    [TestCase("changes", "--since", "yesterday", "'yesterday' is neither")]
    [TestCase("changes", "--since", "1", "--runs", "Say since when")]
    public void Wrong_use_is_told(params string[] argsAndMessage)
    {
        Told told = Run(argsAndMessage[..^1]);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain(argsAndMessage[^1]));
    }

    [Test]
    public void A_run_that_is_not_remembered_is_a_finding()
    {
        Run("note", "MAR", "text");
        Told told = Run("changes", "--since", "1");
        Assert.That((told.Code, told.Output), Is.EqualTo((1, "")));
        Assert.That(told.Error, Does.Contain("no such run"));
    }

    private Told Run(params string[] args) => Here.Run([.. args, "--store", _store]);
}
