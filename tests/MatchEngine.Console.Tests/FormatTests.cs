using System.Text.Json;

namespace MatchEngine.Console.Tests;

public sealed class FormatTests
{
    [Test]
    public void Csv_begins_with_the_stable_columns()
    {
        Told told = Here.Run("suggest", "MAR", "--format", "csv");
        Assert.That(told.Lines[0], Does.StartWith("country,partner,rank,score,"));
        Assert.That(told.Lines, Has.Length.EqualTo(11));
        Assert.That(told.Lines[1], Does.Match("^MAR,[A-Z0-9-]+,1,[0-9.]+,"));
    }

    [Test]
    public void Csv_by_theme_has_the_theme_second()
    {
        Told told = Here.Run("suggest", "MAR", "--by-theme", "--top", "2", "--format", "csv");
        Assert.That(told.Lines[0], Does.StartWith("country,theme,partner,rank,score,"));
        Assert.That(told.Lines.Skip(1).Select(line => line.Split(',')[1]).Distinct().Count(), Is.EqualTo(9));
    }

    [Test]
    public void Json_has_suggestions_whose_reasons_cite_paragraphs()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("suggest", "MAR", "--format", "json").Output);
        JsonElement first = json.RootElement.GetProperty("suggestions")[0];
        Assert.That(first.GetProperty("rank").GetInt32(), Is.EqualTo(1));
        Assert.That(first.GetProperty("reasons")[0].GetProperty("paragraphs").GetArrayLength(), Is.Positive);
    }

    [Test]
    public void Markdown_is_a_table_and_the_reasons()
    {
        Told told = Here.Run("suggest", "MAR", "--top", "2", "--format", "markdown");
        Assert.That(told.Output, Does.StartWith("## Partners for Morocco").And.Contain("|--:|").And.Contain("\n**2. "));
    }

    [Test]
    public void The_csv_order_is_that_of_the_json()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("suggest", "VNM", "--format", "json").Output);
        IEnumerable<string?> partners = json.RootElement.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("partner").GetProperty("id").GetString());
        IEnumerable<string> lines = Here.Run("suggest", "VNM", "--format", "csv").Lines.Skip(1).Select(line => line.Split(',')[1]);
        Assert.That(lines, Is.EqualTo(partners));
    }

    [Test]
    public void All_countries_take_one_line_each()
    {
        Told told = Here.Run("suggest", "--all", "--top", "3");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Lines.Count(line => line.StartsWith("Morocco (MAR)", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(told.Lines, Has.Length.LessThan(160));
        Assert.That(told.Lines.Max(line => line.Length), Is.LessThanOrEqualTo(100));
    }

    [Test]
    public void Themes_of_one_country_stand_under_one_title()
    {
        Told told = Here.Run("suggest", "TUN", "--by-theme");
        Assert.That(told.Lines.Count(line => line.StartsWith("Partners for", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(told.Output, Does.Contain("\nHuman capital: 3 of ").And.Contain("\nDigital: 3 of "));
    }

    [TestCase(80)]
    [TestCase(120)]
    public void A_table_keeps_to_its_width(int width)
    {
        foreach (string[] args in new[] { new[] { "suggest", "KEN" }, ["suggest", "--for", "WB"], ["why", "MAR", "ITA"], ["catalogue", "show", "VNM"], ["catalogue", "check"] })
        {
            Told told = Here.Run(width, false, args);
            Assert.That(told.Lines.Where(line => line.Length > width), Is.Empty, string.Join(' ', args));
            Assert.That(told.Lines.Where(line => line.EndsWith(' ')), Is.Empty, string.Join(' ', args));
        }
    }

    [Test]
    public void Citations_are_never_broken_over_lines()
    {
        Told told = Here.Run(80, false, "suggest", "KEN");
        Assert.That(told.Lines.Where(line => line.Count(c => c == '[') != line.Count(c => c == ']')).Where(line => !line.Contains("[rule") && !line.Contains("class]")), Is.Empty);
    }

    [Test]
    public void Colour_is_shown_on_a_terminal_only()
    {
        Assert.That(Here.Run(80, true, "suggest", "MAR", "--top", "1").Output, Does.Contain("\e[1m"));
        Assert.That(Here.Run(80, false, "suggest", "MAR", "--top", "1").Output, Does.Not.Contain('\e'));
    }

    [Test]
    public void The_table_without_colour_has_the_same_words()
    {
        string coloured = Here.Run(80, true, "suggest", "MAR").Output;
        string bare = System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]*m", "");
        Assert.That(bare, Is.EqualTo(Here.Run(80, false, "suggest", "MAR").Output));
    }
}
