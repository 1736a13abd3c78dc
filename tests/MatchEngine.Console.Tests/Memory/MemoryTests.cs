using System.Text.Json;
using NJsonSchema;

namespace MatchEngine.Console.Tests.Memory;

/// <summary>What the verbs of the officer's memory keep and tell, on a real file.</summary>
public sealed class MemoryTests
{
    private Scratch _scratch = null!;
    private string _store = null!;
    private DateOnly _today;

    [SetUp]
    public void Open()
    {
        _scratch = new Scratch();
        _store = _scratch.PathOf("decisions.db");
        _today = new DateOnly(2026, 11, 26);
    }

    [TearDown]
    public void Close() => _scratch.Dispose();

    [Test]
    public void A_rejected_pairing_is_shown_on_its_place_with_who_and_why()
    {
        Run("decide", "MAR", "DEU", "reject", "--reason", "no field office", "--by", "A. Officer");
        string place = Rank("DEU");
        Told told = Run("suggest", "MAR", "--top", "1");
        Assert.That(told.Output, Does.Contain("  1  Germany (DEU)"), "it was first before");
        Assert.That(told.Output, Does.Contain("× Rejected as not a true match on 2026-11-26 by A. Officer: no field office"));
        Assert.That(Rank("DEU"), Is.EqualTo(place));
        Assert.That(Run("suggest", "MAR", "--store", "none").Output, Does.Not.Contain("Rejected"));
        Assert.That(Run("suggest", "MAR", "--format", "markdown").Output, Does.Contain("- Rejected as not a true match"));
        Told csv = Run("suggest", "MAR", "--format", "csv");
        Assert.That(csv.Lines[0], Does.EndWith(",model,decision,decided_on,decided_by,decision_reason,deferred_until"));
        Assert.That(csv.Lines[1], Does.EndWith(",reject,2026-11-26,A. Officer,no field office,"));
    }

    [Test]
    public void A_deferred_pairing_is_away_until_its_day_and_back_on_it()
    {
        Run("decide", "MAR", "DEU", "defer", "--reason", "after the budget", "--until", "2026-12-10");
        Told before = Run("suggest", "MAR", "--top", "3");
        Assert.That(before.Output, Does.Not.Contain("1  Germany").And.Contain("Deferred, and left out until the day: Germany (DEU), 2026-12-10."));
        Assert.That(before.Output, Does.Contain("  2  African").And.Contain("\n  4  "), "three are shown all the same");
        Assert.That(Run("suggest", "MAR", "--deferred").Output, Does.Contain("… Deferred on 2026-11-26").And.Contain("until 2026-12-10: after the budget"));
        Assert.That(Run("suggest", "--for", "DEU", "--top", "90").Output, Does.Contain("left out until the day: Morocco (MAR)"));
        Assert.That(Run("decisions", "--due").Code, Is.EqualTo(1));
        _today = new DateOnly(2026, 12, 10);
        Assert.That(Run("suggest", "MAR", "--top", "1").Output, Does.Contain("  1  Germany (DEU)").And.Contain("due since 2026-12-10"));
        Assert.That(Run("decisions", "--due").Output, Does.Contain("defer, due 2026-12-10"));
    }

    [Test]
    public void A_decision_for_one_theme_is_told_for_that_theme_only()
    {
        Run("decide", "MAR", "DEU", "reject", "--theme", "energy", "--reason", "solar only");
        Assert.That(Run("suggest", "MAR", "--theme", "energy").Output, Does.Contain("Rejected as not a true match for energy"));
        Assert.That(Run("suggest", "MAR").Output, Does.Not.Contain("Rejected"));
        Assert.That(Run("suggest", "MAR", "--by-theme").Output, Does.Contain("Rejected as not a true match for energy"));
    }

    [Test]
    public void Why_tells_every_decision_and_note()
    {
        Run("decide", "MAR", "DEU", "reject", "--reason", "no field office");
        Run("decide", "MAR", "DEU", "accept", "--reason", "they opened one");
        Run("note", "MAR", "DEU", "Called the embassy", "--by", "B");
        Run("note", "MAR", "Election in May");
        string told = Run("why", "MAR", "DEU").Output;
        Assert.That(told, Does.Match("(?s)What was decided\n.*2 Accepted.*they opened one.*1 Rejected.*no field office.*Notes\n.*Election in May.*Called the embassy"));
        Assert.That(Run("why", "MAR", "AFDB").Output, Does.Contain("Election in May").And.Not.Contain("embassy"));
    }

    [Test]
    public async Task Documents_with_a_memory_keep_to_the_schema()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Repository.PathOf("rules", "schema", "answer.schema.json"));
        Run("decide", "MAR", "DEU", "reject", "--reason", "no field office");
        Run("decide", "MAR", "AFDB", "defer", "--reason", "later", "--until", "2026-12-10", "--theme", "energy");
        Run("note", "MAR", "DEU", "Called the embassy");
        foreach (string[] args in new string[][] { ["suggest", "MAR"], ["suggest", "MAR", "--theme", "energy", "--deferred"], ["why", "MAR", "DEU"] })
        {
            string json = Run([.. args, "--format", "json"]).Output;
            Assert.That(schema.Validate(json), Is.Empty, string.Join(' ', args));
            Assert.That(json, Does.Contain("\"decision\": {"));
        }
    }

    [Test]
    public void Show_has_the_suggestion_as_it_was_shown_with_its_revision()
    {
        string shown = Run("suggest", "MAR", "--top", "1", "--format", "json").Output;
        Run("decide", "MAR", "DEU", "reject", "--reason", "no field office");
        using JsonDocument then = JsonDocument.Parse(shown);
        using JsonDocument kept = JsonDocument.Parse(Run("decisions", "show", "1", "--format", "json").Output);
        JsonElement decision = kept.RootElement.GetProperty("decision");
        Assert.That(decision.GetProperty("shown").GetProperty("suggestions")[0].GetRawText().Replace(" ", ""), Does.Contain("\"reasons\""));
        Assert.That(JsonElement.DeepEquals(decision.GetProperty("shown").GetProperty("stamp"), then.RootElement.GetProperty("stamp")), Is.True);
        Assert.That(JsonElement.DeepEquals(decision.GetProperty("shown").GetProperty("suggestions")[0], then.RootElement.GetProperty("suggestions")[0]), Is.True);
        Assert.That(Run("decisions", "show", "1").Output, Does.Contain("The suggestion as it was shown").And.Contain("1  Germany (DEU)"));
        Assert.That(Run("decisions", "show", "7"), Has.Property("Code").EqualTo(2).And.Property("Error").Contains("there is no decision 7; the last is 1"));
    }

    [Test]
    public void A_closed_pairing_can_be_decided_on_and_keeps_its_gate()
    {
        Told told = Run("decide", "MAR", "ADB", "reject", "--reason", "not in its region");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.Contain("A gate had closed the pairing").And.Contain("! A gate closes this pairing"));
        Assert.That(Run("decisions", "show", "1").Output, Does.Contain("! Closed: "));
        Assert.That(Run("decisions").Output, Does.Contain("closed"));
    }

    [Test]
    public void Decisions_are_listed_newest_first_in_every_format()
    {
        Run("decide", "MAR", "DEU", "reject", "--reason", "a | b, \"c\"");
        Run("decide", "KEN", "WB", "accept", "--reason", "yes");
        Assert.That(Run("decisions", "--format", "csv").Lines.Skip(1).Select(line => line.Split(',')[1]), Is.EqualTo(new[] { "KEN", "MAR" }));
        Assert.That(Run("decisions", "list", "--country", "Maroc", "--format", "markdown").Output, Does.Contain("a \\| b").And.Not.Contain("Kenya"));
        using JsonDocument json = JsonDocument.Parse(Run("decisions", "--verdict", "accept", "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("decisions").GetArrayLength(), Is.EqualTo(1));
        Told none = Run("decisions", "--partner", "JPN");
        Assert.That((none.Code, none.Output), Is.EqualTo((1, "")));
    }

    [Test]
    public void Every_page_keeps_to_80_columns()
    {
        Run("decide", "MAR", "AFDB", "defer", "--reason", "A long reason that goes on and on about budgets, boards and elections", "--until", "2026-12-10", "--by", "Somebody With A Long Name");
        Run("note", "MAR", "AFDB", "Another long text that goes on and on about budgets, boards and elections and then some more");
        foreach (string[] args in new string[][] { ["decisions"], ["decisions", "show", "1"], ["suggest", "MAR", "--deferred"], ["why", "MAR", "AFDB"], ["suggest", "--all"] })
        {
            Told told = Run(80, args);
            Assert.That(told.Lines.Where(line => line.Length > 80 || line.EndsWith(' ')), Is.Empty, string.Join(' ', args));
        }
    }

    [TestCase("decide", "MAR", "DEU", "defer", "--reason", "x", "comes back on")]
    [TestCase("decide", "MAR", "DEU", "defer", "--reason", "x", "--until", "2026-11-26", "after today, 2026-11-26")]
    [TestCase("decide", "MAR", "DEU", "accept", "--reason", "x", "--until", "2027-01-01", "Only a deferred pairing")]
    [TestCase("decide", "MAR", "DEU", "accep", "--reason", "x", "Did you mean 'accept'?")]
    [TestCase("decide", "MAR", "Germony", "accept", "--reason", "x", "no partner 'Germony'")]
    [TestCase("decide", "MAR", "DEU", "accept", "--reason", " ", "The reason is empty")]
    [TestCase("decide", "MAR", "DEU", "accept", "Option '--reason' is required")]
    [TestCase("note", "MAR", "Germony", "text", "no partner 'Germony'")]
    [TestCase("decisions", "show", "one", "named by its number")]
    [TestCase("decide", "MAR", "DEU", "accept", "--reason", "x", "--store", "none", "needs a store")]
    [TestCase("decide", "MAR", "DEU", "accept", "--reason", "x", "--store", "mysql://h/d", "no kind of store")]
    public void Wrong_use_is_told_and_nothing_is_remembered(params string[] argsAndMessage)
    {
        Told told = Run(argsAndMessage[..^1]);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain(argsAndMessage[^1]));
        Assert.That(told.Output, Is.Empty);
        Assert.That(Run("decisions").Code, Is.EqualTo(2), "there is no store yet");
    }

    [Test]
    public void A_store_that_was_named_and_is_none_ends_the_verb()
    {
        string minutes = _scratch.File("minutes.txt", string.Concat(Enumerable.Repeat("Minutes of a meeting.\n", 200)));
        Told told = Run("suggest", "MAR", "--store", minutes);
        Assert.That((told.Code, told.Output), Is.EqualTo((2, "")));
        Assert.That(told.Error, Does.Contain("is no store"));
    }

    private Told Run(params string[] args) => Run(100, args);

    private Told Run(int width, params string[] args)
    {
        string[] whole = args.Contains("--store") ? args : [.. args, "--store", _store];
        return Here.Run(width, false, new DayClock(_today), whole);
    }

    private string Rank(string partner) => Run("suggest", "MAR", "--format", "csv").Lines.Single(line => line.StartsWith($"MAR,{partner},", StringComparison.Ordinal)).Split(',')[2];

    private sealed class DayClock(DateOnly today) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(9, 30), TimeSpan.Zero);
    }
}
