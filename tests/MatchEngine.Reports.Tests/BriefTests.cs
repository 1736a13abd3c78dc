using System.Text;
using System.Xml.Linq;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Reports.Tests;

public sealed class BriefTests
{
    private static readonly BriefCase Morocco = new(World.Explain("MAR", "DEU"));

    private static string Markdown(BriefCase brief) => Encoding.UTF8.GetString(World.Brief(BriefFormat.Markdown, "en", brief));

    [Test]
    public void A_page_says_what_the_framework_asks_of_it()
    {
        string page = Markdown(Morocco);
        Suggestion s = Morocco.Explanation.Suggestion;
        Assert.That(page, Does.StartWith("# Germany (DEU) for Morocco (MAR)\n\n**Suggestion** · lower middle income in FY2026 · established bilateral"));
        Assert.That(page, Does.Contain("that Germany support Morocco in"));
        foreach (Reason reason in s.TopReasons(3))
        {
            Assert.That(page, Does.Contain($"{reason.Rule} · {reason.Document}"));
        }

        foreach (MissingFact missing in s.Missing.Take(3))
        {
            Assert.That(page, Does.Contain(missing.Fact));
        }

        Assert.That(page, Does.Contain(Morocco.Explanation.Stamp.RuleSetRevision[..12]));
        Assert.That(page, Does.Contain(Morocco.Explanation.Stamp.CatalogueHash[..12]));
        Assert.That(page, Does.Match("run [0-9a-f]{16}"));
    }

    [Test]
    public void Who_cleared_a_partner_is_not_recorded_until_a_fact_says_so()
    {
        Assert.That(Markdown(Morocco), Does.Contain("due-diligence review: not recorded").And.Contain("cleared by: not recorded"));
        FactOverlay overlay = new([new OverlayFact("partner.safeguard_review", null, "DEU", Conditions.Value.Of("cleared"), 2025, "Legal affairs, memo 7")]);
        PairingExplanation cleared = World.Matcher.With(overlay).Explain("MAR", "DEU");
        Assert.That(Markdown(new BriefCase(cleared)), Does.Contain("due-diligence review: cleared").And.Contain("cleared by: Legal affairs, memo 7"));
    }

    [Test]
    public void A_closed_pairing_is_told_as_closed_with_what_was_searched_for()
    {
        PairingExplanation closed = World.Explain("DEU", "FRA");
        WhyNotAnswer unlock = WhyNot.Ask(World.Matcher, "DEU", "FRA");
        string page = Markdown(new BriefCase(closed, unlock));
        Assert.That(closed.IsOpen, Is.False);
        Assert.That(page, Does.Contain("**Closed:** a gate excludes this pairing.").And.Contain(closed.Closed[0].Rule).And.Not.Contain("The ask"));
    }

    [Test]
    public void Html_is_well_formed_and_fetches_nothing([Values("en", "fr", "es", "zh", "ar", "ru")] string language)
    {
        string html = Encoding.UTF8.GetString(World.Brief(BriefFormat.Html, language, new BriefCase(World.Explain("MAR", "DEU", language)), new BriefCase(World.Explain("MAR", "FRA", language))));
        Assert.That(html, Does.Contain($"lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\""));
        Assert.That(html, Does.Not.Contain("http").And.Not.Contain("<script").And.Not.Contain("url("));
        int from = html.IndexOf("<main>", StringComparison.Ordinal);
        XElement main = XElement.Parse(html[from..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)]);
        Assert.That(main.Elements("article").Count(), Is.EqualTo(3), "a list and two pages");
        Assert.That(main.Descendants("svg"), Has.All.Matches<XElement>(svg => svg!.Element("title")?.Value.Length > 20));
        Assert.That(main.Descendants("svg").Count(), Is.EqualTo(6));
    }

    [Test]
    public void The_same_case_gives_the_same_bytes([Values] BriefFormat format)
    {
        byte[] first = World.Brief(format, "ar", new BriefCase(World.Explain("MAR", "DEU", "ar")));
        Assert.That(World.Brief(format, "ar", new BriefCase(World.Explain("MAR", "DEU", "ar"))), Is.EqualTo(first));
    }

    [Test]
    public void Another_answer_has_another_run_hash()
    {
        static string Run(PairingExplanation explanation) => Composing.RunHash.Of(explanation);
        string germany = Run(World.Explain("MAR", "DEU"));
        Assert.That(Run(World.Explain("MAR", "DEU")), Is.EqualTo(germany));
        Assert.That(Run(World.Explain("MAR", "FRA")), Is.Not.EqualTo(germany));
    }

    [Test]
    public void A_brief_without_a_case_is_refused() =>
        Assert.That(() => World.Brief(BriefFormat.Html, "en"), Throws.ArgumentException);

    [Test]
    public void What_is_missing_is_no_bar_and_not_zero()
    {
        Charts.BarChart chart = new("t", "n", [new Charts.Bar("a", null, "not known"), new Charts.Bar("b", 0.5, "0.50")], null);
        string svg = Charts.Svg.Of(chart, mirrored: false);
        Assert.That(svg.Split("class=\"bar\""), Has.Length.EqualTo(2));
        Assert.That(svg, Does.Contain("not known"));
    }

    [Test]
    public void A_language_has_its_own_words()
    {
        string russian = Encoding.UTF8.GetString(World.Brief(BriefFormat.Markdown, "ru", new BriefCase(World.Explain("MAR", "DEU", "ru"))));
        Assert.That(russian, Does.Contain(Labels.In("ru")["brief.reasons"]).And.Not.Contain(Labels.English["brief.reasons"]));
    }
}
