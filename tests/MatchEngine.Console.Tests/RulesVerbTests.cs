using System.Text.Json;

namespace MatchEngine.Console.Tests;

public sealed class RulesVerbTests
{
    private const string Set = "rules/mic-partnership";

    [Test]
    public void Check_of_the_shipped_rules_is_clean()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        (int code, string output, string error) = console.Run("rules", "check", Set);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, output + error);
            Assert.That(output, Does.Contain("0 error(s)"));
        });
    }

    [Test]
    public void Check_says_how_each_part_of_a_rule_runs_and_why()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        (int code, string text, _) = console.Run("rules", "check", Set, "--plan");
        (_, string json, _) = console.Run("rules", "check", Set, "--plan", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement[] gate = [.. document.RootElement.GetProperty("plan").EnumerateArray().Single(rule => rule.GetProperty("rule").GetString() == "R02").GetProperty("parts").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(text, Does.Contain("once a record").And.Contain("row by row"));
            Assert.That(gate.Select(part => part.GetProperty("scope").GetString()), Is.EqualTo(new[] { "partner", "partner", "history", "history" }));
            Assert.That(gate[1].GetProperty("why").GetString(), Is.Not.Empty);
            Assert.That(gate[0].GetProperty("byColumns").GetBoolean(), Is.True);
        });
    }

    [Test]
    public void Check_tells_all_faults_at_once_with_their_places()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        console.Replace("eligibility.json", "country.income_group in", "country.income_grop in");
        console.Replace("history.json", "\"points\": 4", "\"points\": -4");
        (int code, string output, _) = console.Run("rules", "check", Set, "--format", "json");
        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement[] faults = [.. document.RootElement.GetProperty("faults").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(faults.Select(fault => fault.GetProperty("code").GetString()), Is.EquivalentTo(new[] { "C020", "R008" }));
            Assert.That(faults.Select(fault => fault.GetProperty("line").GetInt32()), Is.All.GreaterThan(1));
            Assert.That(faults[0].GetProperty("message").GetString(), Does.Contain("country.income_group"));
        });
    }

    [TestCase("rules", "list")]
    [TestCase("rules", "show", "R03")]
    [TestCase("rules", "explain", "R012")]
    [TestCase("rules", "test")]
    [TestCase("rules", "test", "--coverage", "--min-rules", "100", "--min-clauses", "95")]
    [TestCase("rules", "diff", "mic-partnership", "mic-partnership")]
    [TestCase("rules", "upgrade", Set)]
    [TestCase("why-not", "MAR", "KOR")]
    [TestCase("what-if", "MAR", "KOR", "--set", "country.field_office=true")]
    public void A_verb_writes_a_table_and_JSON(params string[] arguments)
    {
        using RulesProcess console = RulesProcess.WithCopy();
        (int code, string table, string error) = console.Run(arguments);
        (int jsonCode, string json, _) = console.Run([.. arguments, "--format", "json"]);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, table + error);
            Assert.That(jsonCode, Is.Zero);
            Assert.That(table, Is.Not.Empty);
            Assert.That(() => JsonDocument.Parse(json).Dispose(), Throws.Nothing);
        });
    }

    [TestCase("there is no rule 'R3' in mic-partnership", "rules", "show", "R3")]
    [TestCase("there is no code 'R999'", "rules", "explain", "R999")]
    [TestCase("there is no rule set 'nowhere'", "rules", "check", "nowhere")]
    [TestCase("'nowhere' is no folder with a ruleset.json", "rules", "fmt", "nowhere")]
    [TestCase("--min-rules and --min-clauses need --coverage", "rules", "test", "--min-rules", "100")]
    [TestCase("--top is a whole number from 1; '0' is not", "why-not", "MAR", "KOR", "--top", "0")]
    [TestCase("Did you mean 'country.field_office'?", "what-if", "MAR", "--set", "country.field_ofice=true")]
    [TestCase("name a set with --since", "rules", "bump", Set)]
    public void Wrong_use_says_what_to_do(string message, params string[] arguments)
    {
        using RulesProcess console = RulesProcess.WithCopy();
        (int code, string output, string error) = console.Run(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(2), output);
            Assert.That(error, Does.Contain(message));
        });
    }

    [Test]
    public void Test_shows_the_clause_tree_of_a_scenario_that_fails()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        console.Replace("tests/eligibility.scenarios.json", "\"outcome\": \"closed\", \"gate\": \"R01\"", "\"outcome\": \"open\"");
        (int code, string output, _) = console.Run("rules", "test", Set);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("failed: A low-income country is not eligible"));
            Assert.That(output, Does.Contain("country.income_group in [\"LMC\", \"UMC\"]").Or.Contain("country.income_group in ['LMC', 'UMC']"));
            Assert.That(output, Does.Contain("1 failed."));
        });
    }

    [Test]
    public void Fmt_writes_once_and_then_has_nothing_to_do()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        console.Replace("eligibility.json", "\"kind\": \"gate\",", "\"kind\":\"gate\"  ,  // kept");
        (int before, string would, _) = console.Run("rules", "fmt", Set, "--check");
        (int written, _, _) = console.Run("rules", "fmt", Set);
        (int after, _, _) = console.Run("rules", "fmt", Set, "--check");
        Assert.Multiple(() =>
        {
            Assert.That(before, Is.EqualTo(1));
            Assert.That(would, Does.Contain("eligibility.json: would change"));
            Assert.That(written, Is.Zero);
            Assert.That(after, Is.Zero);
            Assert.That(File.ReadAllText(Path.Combine(console.Set, "eligibility.json")), Does.Contain("\"kind\": \"gate\", // kept"));
        });
    }

    [Test]
    public void A_change_goes_from_diff_to_release()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        Version version = console.Version;
        (int first, string said, string error) = console.Run("rules", "release", Set);
        (int again, _, string refused) = console.Run("rules", "release", Set);
        console.Replace("history.json", "\"points\": 4", "\"points\": 5");
        (int diff, string diffWords, _) = console.Run("rules", "diff", $"{Set}/released/{version}", Set);
        (int impact, string impactWords, _) = console.Run("rules", "impact", $"{Set}/released/{version}", Set, "--countries", "MAR,VNM", "--html", "impact.html");
        console.Replace("ruleset.json", $"\"version\": \"{version}\"", $"\"version\": \"{version.Major}.{version.Minor}.{version.Build + 1}\"");
        (int bump, string step, _) = console.Run("rules", "bump", Set);
        Assert.Multiple(() =>
        {
            Assert.That(first, Is.Zero, said + error);
            Assert.That(again, Is.EqualTo(1));
            Assert.That(refused, Does.Contain($"{version} is released already"));
            Assert.That(diff, Is.EqualTo(1));
            Assert.That(diffWords, Does.Contain("The points rise from 4 to 5."));
            Assert.That(impact, Is.EqualTo(1));
            Assert.That(impactWords, Does.Contain("What did it"));
            Assert.That(bump, Is.EqualTo(1), step);
            Assert.That(step, Does.StartWith($"minor: {version} becomes at least {version.Major}.{version.Minor + 1}.0"));
            Assert.That(step, Does.Contain("too low"));
            Assert.That(File.ReadAllText(Path.Combine(console.Folder, "impact.html")), Does.Contain("</html>").And.Not.Contain("http"));
        });
    }

    [Test]
    public void Check_finds_a_release_that_was_changed()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        console.Run("rules", "release", Set);
        console.Replace($"released/{console.Version}/history.json", "\"points\": 4", "\"points\": 5");
        (int code, string output, _) = console.Run("rules", "check", Set);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(output, Does.Contain("history.json:1:1 R021 The file was changed after its release."));
        });
    }

    [Test]
    public void Why_not_never_proposes_to_change_income_or_place()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        (int code, string output, _) = console.Run("why-not", "JPN", "DEU");
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(output, Does.Contain("Closed by R01"));
            Assert.That(output, Does.Not.Contain("country.income_group="));
        });
    }
}
