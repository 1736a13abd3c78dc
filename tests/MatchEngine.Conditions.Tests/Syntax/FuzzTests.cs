using System.Text;
using MatchEngine.Conditions.Tests.Conformance;
using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Syntax;

/// <summary>Whatever the text, compiling does not throw, findings have a place, and what compiles can be evaluated.</summary>
internal sealed class FuzzTests
{
    private static readonly string[] Words =
    [
        "a", "need.technology", "country", ".", "has", "(", ")", "[", "]", "{", "}", ",", ":", "?", "!", "-", "+", "*", "/", "%", "==", "!=", "<", "<=",
        ">", ">=", "in", "&&", "||", "true", "false", "null", "1", "0x1", "1.5", "1e9", "9223372036854775808", "'a'", "\"b\"", "r'\\d'", "'\\", "'''",
        "\n", "\r\n", " ", "//", "exists", "all", "map", "filter", "x", "size", "matches", "math.least", "`a b`", "if", "\u00A0", "🐱", "\uD83D", "=", "&",
        "and", "not", "b'", "5u", "\0", "\\", "partner.themes", "'energy'",
    ];

    private static readonly Lazy<string[]> Seeds = new(() =>
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "reference", "cel", "cases.json");
        string[] own =
        [
            "country.income_group == 'LMC' && need.technology >= 0.5",
            "partner.themes.exists(t, t in ['energy', 'water']) ? 1.0 : 2.5e3",
            "has(partner.flows.x) || {'a': [1, 2.0, null]}.a.map(x, x > 1, -x) == []",
        ];
        return File.Exists(path) ? [.. own, .. ConformanceFile.Read(path).Select(given => given.Text)] : own;
    });

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public void Any_text_is_answered(string text) => AssertAnswered(text ?? string.Empty);

    [FsCheck.NUnit.Property(MaxTest = 4000)]
    public void Any_soup_of_words_is_answered(int seed)
    {
        Random random = new(seed);
        StringBuilder text = new();
        for (int i = random.Next(1, 40); i > 0; i--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(2) == 0 ? " " : string.Empty);
        }

        AssertAnswered(text.ToString());
    }

    [FsCheck.NUnit.Property(MaxTest = 4000)]
    public void Any_damaged_condition_is_answered(int seed)
    {
        Random random = new(seed);
        StringBuilder text = new(Seeds.Value[random.Next(Seeds.Value.Length)]);
        for (int i = random.Next(1, 5); i > 0 && text.Length > 0; i--)
        {
            int place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(place, Math.Min(random.Next(1, 4), text.Length - place));
                    break;
                case 1:
                    text.Insert(place, Words[random.Next(Words.Length)]);
                    break;
                case 2:
                    text[place] = (char)random.Next(random.Next(2) == 0 ? 128 : 0x10000);
                    break;
                default:
                    text.Length = place;
                    break;
            }
        }

        AssertAnswered(text.ToString());
    }

    [TestCase("(", 10_000)]
    [TestCase("[", 10_000)]
    [TestCase("{", 10_000)]
    [TestCase("!", 10_000)]
    [TestCase("- ", 9_000)]
    [TestCase("a.", 9_000)]
    [TestCase("a[", 9_000)]
    [TestCase("a+", 9_000)]
    [TestCase("a&&", 6_000)]
    [TestCase("a?b:", 4_000)]
    [TestCase("f(", 9_000)]
    [TestCase("a.f(", 4_000)]
    [TestCase("a.map(x,", 2_400)]
    [TestCase("{a:", 6_000)]
    [TestCase("'\\", 9_000)]
    [TestCase("`", 9_000)]
    [TestCase("\uD83D", 10_000)]
    public void A_monotonous_text_is_answered_on_a_small_stack(string part, int count)
    {
        string text = new StringBuilder().Insert(0, part, count).ToString();
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    AssertAnswered(text);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            320 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(thrown, Is.Null);
    }

    private static void AssertAnswered(string text)
    {
        foreach (bool check in new[] { true, false })
        {
            Facts facts = Dictionary.Facts;
            Compilation compilation = Condition.Compile(text, facts.Scope, new CompileOptions { Check = check });
            bool errors = compilation.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error);
            Require(errors == (compilation.Condition is null), "no condition if and only if there are errors", text);
            foreach (Diagnostic finding in compilation.Diagnostics)
            {
                AssertPlace(finding, text);
            }

            if (compilation.Condition is { } condition)
            {
                Value value = condition.Evaluate(facts);
                Require(value.Kind != ValueKind.Absent, "a value", text);
                Require(condition.Explain(facts).Value == value, "a trace with the same value", text);
                Condition? again = Condition.Compile(condition.ToCanonicalString(), facts.Scope, new CompileOptions { Check = check }).Condition;
                Require(again is not null && again.Root.SameAs(condition.Root), $"the same tree from {condition}", text);
            }
        }
    }

    private static void AssertPlace(Diagnostic finding, string text)
    {
        TextSpan span = finding.Span;
        string before = text[..Math.Clamp(span.Start, 0, text.Length)];
        int line = 1 + before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(letter => letter is '\n' or '\r');
        Require(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{finding} within the text", text);
        Require(span.Line == line || (before.EndsWith('\r') && span.Line == line - 1), $"{finding} on line {line}", text);
        Require(span.Column >= 1 && span.Column <= before.Length + 1, $"{finding} in a column", text);
        Require(ConditionCodes.Explain(finding.Code) is not null && finding.Message.Length > 0, $"{finding} explained", text);
    }

    private static void Require(bool holds, string what, string text)
    {
        if (!holds)
        {
            throw new AssertionException($"Expected {what}: {text}");
        }
    }
}
