using System.Text.Json;

namespace MatchEngine.Console.Tests;

public sealed class WhyTests
{
    [Test]
    public void Why_groups_the_rules_and_shows_both_sides_of_comparisons()
    {
        Told told = Here.Run(80, false, "why", "Morocco", "Germany");
        Assert.That(told.Code, Is.Zero, told.Error);
        string[] headings = ["Gates: only these can exclude", "Scores met: ", "Cannot tell: up to ", "Scores not met: ", "Advice", "Derived facts", "Missing facts", "Sources"];
        int[] places = [.. headings.Select(heading => told.Output.IndexOf("\n" + heading, StringComparison.Ordinal))];
        Assert.That(places, Is.Ordered.And.All.Positive);
        Assert.That(told.Output, Does.Contain("partner.countries_served >= 20 (137 >= 20 -> true)"));
        Assert.That(told.Output, Does.Contain("iati: IATI publishers"));
    }

    [Test]
    public void Scores_that_are_met_add_up_and_stand_strongest_first()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("why", "MAR", "DEU", "--format", "json").Output);
        double[] points =
        [
            .. json.RootElement.GetProperty("rules").EnumerateArray()
                .Where(rule => rule.GetProperty("kind").GetString() == "score").Select(rule => rule.GetProperty("points").GetDouble()),
        ];
        Assert.That(points.Sum(), Is.EqualTo(json.RootElement.GetProperty("suggestion").GetProperty("score").GetDouble()).Within(1e-9));
        Told table = Here.Run("why", "MAR", "DEU");
        double[] shown =
        [
            .. table.Lines.Where(line => line.StartsWith("  + ", StringComparison.Ordinal) && line.Contains(" points: "))
                .Select(line => double.Parse(line.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture)),
        ];
        Assert.That(shown, Is.Ordered.Descending.And.Length.GreaterThan(3));
    }

    [Test]
    public void A_closed_gate_is_named_first_and_is_a_finding()
    {
        Told told = Here.Run(120, false, "why", "MAR", "ADB");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Does.Contain("Closed: a gate excludes this pairing.").And.Contain("  ! CLOSED: A partner with members"));
    }

    [Test]
    public void All_shows_more_than_the_default()
    {
        Assert.That(Here.Run("why", "MAR", "DEU", "--all").Lines.Length, Is.GreaterThan(Here.Run("why", "MAR", "DEU").Lines.Length + 50));
    }

    [Test]
    public void Every_rule_is_in_the_json()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("why", "KEN", "CHN", "--format", "json").Output);
        string[] rules = [.. json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("rule").GetString()!)];
        Assert.That(rules, Is.Unique);
        Assert.That(rules, Has.Length.EqualTo(Loading.RuleSets.Load(null).Rules.Length));
    }

    [Test]
    public void Markdown_has_headings_and_escapes_names()
    {
        Told told = Here.Run("why", "MAR", "DEU", "--format", "markdown");
        Assert.That(told.Output, Does.StartWith("# Morocco (MAR)").And.Contain("\n## Gates: only these can exclude\n").And.Contain("link.amount\\_usd"));
    }
}
