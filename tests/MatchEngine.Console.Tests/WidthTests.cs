using System.Globalization;
using System.Text;
using MatchEngine.Console.Output.Pages;

namespace MatchEngine.Console.Tests;

public sealed class WidthTests
{
    [TestCase("Maroc", 5)]
    [TestCase("摩洛哥", 6)]
    [TestCase("（中国）", 8)]
    [TestCase("المغرب", 6)]
    [TestCase("مُحَمَّد", 4)]
    [TestCase("Е\u0301гипет", 6)]
    [TestCase("a\u2060b", 2)]
    [TestCase("𠀀", 2)]
    [TestCase("", 0)]
    public void A_text_takes_the_columns_that_a_terminal_gives_it(string text, int columns) =>
        Assert.That(TextWidth.Of(text), Is.EqualTo(columns));

    [Test]
    public void Chinese_is_broken_between_characters_but_no_line_begins_with_a_closing_sign()
    {
        string[] lines = Page(20, "建议不是决定。得分：已确定的分数，至缺失事实可能增加到的分数。");
        Assert.That(lines, Has.Length.GreaterThan(2));
        Assert.That(lines.Select(line => TextWidth.Of(line)), Is.All.LessThanOrEqualTo(20));
        Assert.That(lines.SkipLast(1).Select(line => TextWidth.Of(line)), Is.All.GreaterThanOrEqualTo(16), "lines are filled");
        Assert.That(lines.Where(line => "，。：；）".Contains(line[0])), Is.Empty);
    }

    [Test]
    public void What_is_glued_stays_on_one_line_and_nothing_of_the_glue_is_printed()
    {
        string[] lines = Page(20, $"这是很长的一句话{Run.Glue("[X11 ¶2，自定的]")}。");
        Assert.That(lines, Has.Some.Contains("[X11 ¶2，自定的]"));
        Assert.That(string.Concat(lines), Does.Not.Contain(Run.Joiner).And.Not.Contain(Run.NoBreak));
    }

    [Test]
    public void Columns_stand_under_each_other_in_every_script()
    {
        using StringWriter output = new() { NewLine = "\n" };
        TextPage page = new(output, 60, colour: false);
        page.Table([new("国家"), new("Points", Right: true), new("الاسم")], [["摩洛哥", "1.0", "المغرب"], ["Perú", "12.5", "بيرو"]]);
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        int[] starts = [.. new[] { (lines[0], "الاسم"), (lines[2], "المغرب"), (lines[3], "بيرو") }.Select(pair => TextWidth.Of(pair.Item1.AsSpan(0, pair.Item1.IndexOf(pair.Item2, StringComparison.Ordinal))))];
        Assert.That(starts.Distinct().Count(), Is.EqualTo(1), output.ToString());
    }

    [Test]
    public void No_line_is_wider_than_the_page_in_any_language([Values("en", "fr", "es", "zh", "ar", "ru")] string language)
    {
        foreach (string[] args in new[] { new[] { "suggest", "MAR" }, ["suggest", "--for", "WB"], ["why", "MAR", "DEU"], ["why-not", "MAR", "KOR"] })
        {
            Told told = Here.Run(80, false, [.. args, "--language", language]);
            Assert.That(told.Lines.Where(line => TextWidth.Of(line) > 80), Is.Empty, $"{string.Join(' ', args)} {told.Error}");
            Assert.That(told.Lines.Where(line => line.EndsWith(' ')), Is.Empty);
        }
    }

    private static string[] Page(int width, string text)
    {
        using StringWriter output = new(new StringBuilder(), CultureInfo.InvariantCulture) { NewLine = "\n" };
        new TextPage(output, width, colour: false).Paragraph(text);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
