using System.Text;
using MatchEngine.Rules;
using MatchEngine.Rules.Formatting;

namespace MatchEngine.Tests.Rules;

public sealed class RuleFormatterTests
{
    private static IEnumerable<string> Shipped => DefaultRules.Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("schema/", StringComparison.Ordinal));

    [Test]
    public void Format_keeps_comments_where_they_belong()
    {
        string formatted = Format("""
            // before
            {
                /* on the list */ "rules": [ // behind the bracket
                    { "id":"A",   // behind the id
                      "tags": ["x","y"],

                      // before the title
                      "title": "T" }
                    // last
                ] }
            // after
            """);
        Assert.That(formatted, Is.EqualTo("""
            // before
            {
              /* on the list */
              "rules": [
                // behind the bracket
                {
                  "id": "A", // behind the id
                  "tags": ["x", "y"],

                  // before the title
                  "title": "T"
                }
                // last
              ]
            }
            // after

            """));
    }

    [Test]
    public void Format_keeps_what_its_author_wrote_on_one_line()
    {
        const string Text = "{\n  \"rules\": [\n    {\n      \"source\": { \"document\": \"D\", \"paragraphs\": [\"1\"] },\n      \"mean\": [\n        \"a\",\n        \"b\"\n      ]\n    }\n  ]\n}\n";
        Assert.That(Format(Text), Is.EqualTo(Text));
    }

    [TestCase("{}", "{}\n")]
    [TestCase("{\"facts\":[]}", "{\n  \"facts\": []\n}\n")]
    [TestCase("\uFEFF{ \"a\" : [ 1 ,2.50 , true,null ] }\r\n", "{\n  \"a\": [1, 2.50, true, null]\n}\n")]
    [TestCase("{ \"a\": \"\\u0041\\/\" }", "{\n  \"a\": \"\\u0041\\/\"\n}\n")]
    public void Format_changes_layout_and_nothing_else(string before, string after) => Assert.That(Format(before), Is.EqualTo(after));

    [Test]
    public void A_file_that_is_not_JSON_is_refused_with_its_place()
    {
        (byte[]? content, IReadOnlyList<Fault> faults) = RuleFormatter.Format("x.json", "{ \"a\": }"u8.ToArray());
        Assert.Multiple(() =>
        {
            Assert.That(content, Is.Null);
            Assert.That(faults[0].ToString(), Does.StartWith("x.json:1:8 R001"));
        });
    }

    [TestCaseSource(nameof(Shipped))]
    public void Format_of_a_shipped_file_is_idempotent(string path)
    {
        byte[] once = RuleFormatter.Format(path, DefaultRules.Files.Read(path)!).Content!;
        Assert.That(RuleFormatter.Format(path, once).Content, Is.EqualTo(once));
    }

    [Test]
    public void Format_does_not_change_the_revision()
    {
        MemoryRuleFiles formatted = new(DefaultRules.Paths.ToDictionary(path => path, path => RuleFormatter.Format(path, DefaultRules.Files.Read(path)!).Content!));
        string path = DefaultRules.PathOf(DefaultRules.DefaultId, null)!;
        Assert.That(RuleSet.Read(formatted, path).RuleSet!.Revision, Is.EqualTo(World.Rules.Revision));
    }

    private static string Format(string text) => Encoding.UTF8.GetString(RuleFormatter.Format("x.json", Encoding.UTF8.GetBytes(text)).Content!);
}
