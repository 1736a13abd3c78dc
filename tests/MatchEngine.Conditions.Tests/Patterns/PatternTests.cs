using System.Text.RegularExpressions;
using MatchEngine.Conditions.Patterns;
using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Patterns;

/// <summary>Regular expressions mean what RE2 says, and none can hang.</summary>
internal sealed class PatternTests
{
    // where RE2 and .NET differ
    [TestCase("a$", "a\n", false)]
    [TestCase("a$", "a", true)]
    [TestCase(@"^\d$", "٣", false)]
    [TestCase(@"^\d$", "3", true)]
    [TestCase(@"^\w$", "é", false)]
    [TestCase(@"^\W$", "é", true)]
    [TestCase(@"^\s$", "\u00A0", false)]
    [TestCase(@"^\s$", "\v", false)]
    [TestCase(@"^\s$", "\f", true)]
    [TestCase(@"\bé", "aé", true)]
    [TestCase(@"a\b", "aé", true)]
    [TestCase(@"a\B", "ab", true)]
    [TestCase(@"a\B", "a", false)]
    [TestCase("^[😀]$", "😀", true)]
    [TestCase("^[😀-😎]$", "😃", true)]
    [TestCase("^[^😀]$", "😃", true)]
    [TestCase("^[^a]$", "😃", true)]
    [TestCase("^.$", "😃", true)]
    [TestCase("^😃{2}$", "😃😃", true)]
    [TestCase("^😃?a$", "a", true)]
    [TestCase("^.$", "\n", false)]
    [TestCase("(?s)^.$", "\n", true)]
    [TestCase("^[^a]$", "\n", true)]

    // flags
    [TestCase("(?i)kenya", "KENYA", true)]
    [TestCase("(?i)straße", "STRASSE", false)]
    [TestCase("(?i)ÉTÉ", "été", true)]
    [TestCase("(?i)[a-c]x", "BX", true)]
    [TestCase("(?i)^[^k]$", "K", false)]
    [TestCase("(?i)k", "\u212A", true)]
    [TestCase("(?i)^\\W$", "s", false)]
    [TestCase("(?i)σ", "ς", true)]
    [TestCase("a(?i)b(?-i)c", "aBc", true)]
    [TestCase("a(?i)b(?-i)c", "aBC", false)]
    [TestCase("a(?i:b)c", "aBc", true)]
    [TestCase("(a(?i)b)c", "aBC", false)]
    [TestCase("(?m)^b$", "a\nb\nc", true)]
    [TestCase("^b$", "a\nb\nc", false)]
    [TestCase("(?U)a+?", "a", true)]
    [TestCase("(?im-s)^B", "a\nb", true)]

    // the rest of the dialect
    [TestCase("", "", true)]
    [TestCase("", "abc", true)]
    [TestCase("a|b|", "", true)]
    [TestCase("^(a|bc)*d", "abcad", true)]
    [TestCase("^a{2,3}$", "aaaa", false)]
    [TestCase("^a{2,}$", "aaaa", true)]
    [TestCase("^a{0}$", "", true)]
    [TestCase("^(?:a?){3}$", "aa", true)]
    [TestCase("a{,2}", "a{,2}", true)]
    [TestCase("a{x}", "a{x}", true)]
    [TestCase("a*?b", "aab", true)]
    [TestCase(@"\Aab\z", "ab", true)]
    [TestCase(@"\Aab\z", "ab\n", false)]
    [TestCase(@"^\Qa.b\E$", "a.b", true)]
    [TestCase(@"^\Qa.b\E$", "axb", false)]
    [TestCase(@"^\Qab\E+$", "abb", true)]
    [TestCase(@"\x41\x{1F600}\101\t", "A😀A\t", true)]
    [TestCase(@"^\.\*\[\]$", ".*[]", true)]
    [TestCase(@"^[\]\-\\]+$", @"]-\", true)]
    [TestCase("^[]a]+$", "]a", true)]
    [TestCase("^[a-]+$", "a-", true)]
    [TestCase("^[-a]+$", "a-", true)]
    [TestCase(@"^[\d\s_]+$", "1 _", true)]
    [TestCase("^[[:alpha:][:digit:]]+$", "a1", true)]
    [TestCase("^[[:^alpha:]]+$", "a", false)]
    [TestCase(@"^\p{Lu}\p{Ll}\pN$", "Éa5", true)]
    [TestCase(@"^\PL$", "5", true)]
    [TestCase(@"^\p{^L}$", "5", true)]
    [TestCase(@"^\P{^L}$", "a", true)]
    [TestCase(@"^[^\pL]$", "é", false)]
    [TestCase(@"^\p{So}$", "😀", true)]
    [TestCase("(?P<year>[0-9]{4})-(?<month>[0-9]{2})", "2026-01", true)]
    [TestCase("^*a", "a", true)]
    [TestCase("(|a)+b", "b", true)]
    [TestCase("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false)]
    [TestCase("x*", "", true)]
    public void A_pattern_matches_as_in_RE2(string pattern, string text, bool expected)
    {
        Assert.That(PatternParser.TryParse(pattern, ConditionLimits.Default, out Pattern? parsed, out PatternFault? fault), Is.True, () => fault!.Message);
        Assert.That(parsed!.IsMatch(text), Is.EqualTo(expected));
    }

    [TestCase("(?=a)", "look-ahead and look-behind are not supported (at character 1)")]
    [TestCase("a(?!b)", "look-ahead and look-behind are not supported (at character 2)")]
    [TestCase("(?<=a)b", "look-ahead and look-behind are not supported (at character 1)")]
    [TestCase("(?<!a)b", "look-ahead and look-behind are not supported (at character 1)")]
    [TestCase(@"(a)\1", "back-references are not supported (at character 4)")]
    [TestCase("(?P=a)", "back-references and recursion are not supported (at character 1)")]
    [TestCase("(?>a)", "'(?>' is not known; groups begin with (, (?: or (?P<name>, and flags are i, m, s and U (at character 1)")]
    [TestCase("(?x)a", "'(?x' is not known; groups begin with (, (?: or (?P<name>, and flags are i, m, s and U (at character 1)")]
    [TestCase("(?i", "the flags of a group end with ')' or ':' (at character 1)")]
    [TestCase("(?)", "the flags of a group end with ')' or ':' (at character 1)")]
    [TestCase("(?i-)a", "the flags of a group end with ')' or ':' (at character 1)")]
    [TestCase("(?P<>a)", "the name of a group consists of letters, digits and '_', and ends with '>' (at character 1)")]
    [TestCase("(?P<a>x)(?P<a>y)", "there are two groups 'a' (at character 9)")]
    [TestCase("😀(a", "a '(' is not closed (at character 2)")]
    [TestCase("a)", "')' closes nothing (at character 2)")]
    [TestCase("[a", "a '[' is not closed (at character 1)")]
    [TestCase("[]", "a '[' is not closed (at character 1)")]
    [TestCase("[z-a]", "the range 'z-a' runs backwards (at character 2)")]
    [TestCase("[[:letter:]]", "there is no class [:letter:] (at character 2)")]
    [TestCase("*a", "'*' repeats nothing (at character 1)")]
    [TestCase("a|+", "'+' repeats nothing (at character 3)")]
    [TestCase("(?i)*", "'*' repeats nothing (at character 5)")]
    [TestCase("a**", "'*' repeats a repetition; put the first into a group (at character 3)")]
    [TestCase("a{2}{3}", "'{3}' repeats a repetition; put the first into a group (at character 5)")]
    [TestCase("a{1001}", "a repetition goes from 0 to 1000, the smaller number first (at character 2)")]
    [TestCase("a{3,2}", "a repetition goes from 0 to 1000, the smaller number first (at character 2)")]
    [TestCase(@"\Z", @"'\Z' is not an escape sequence of RE2 (at character 1)")]
    [TestCase(@"\C", @"'\C' is not an escape sequence of RE2 (at character 1)")]
    [TestCase(@"[\b]", @"'\b' is not an escape sequence of RE2 (at character 2)")]
    [TestCase(@"a\", "a backslash stands at the end (at character 2)")]
    [TestCase(@"\xZ", @"'\x' is followed by two hexadecimal digits, or by a code point in braces (at character 1)")]
    [TestCase(@"\x{D800}", @"'\x' is followed by two hexadecimal digits, or by a code point in braces (at character 1)")]
    [TestCase(@"\x{110000}", @"'\x' is followed by two hexadecimal digits, or by a code point in braces (at character 1)")]
    [TestCase(@"\p{Greek}", "the class 'Greek' is not known; general categories such as L, Lu or Nd are, scripts are not (at character 1)")]
    [TestCase(@"\p{L", "a '{' is not closed (at character 1)")]
    [TestCase(@"\p", "the name of a class is missing (at character 1)")]
    [TestCase("((a{100}){100}){100}", "with its repetitions written out it has more than 5000 steps")]
    [TestCase("((((){1000}){1000}){1000}){1000}", "with its repetitions written out it has more than 5000 steps")]
    public void A_pattern_outside_of_the_dialect_is_refused_with_its_place(string pattern, string expected)
    {
        Assert.That(PatternParser.TryParse(pattern, ConditionLimits.Default, out _, out PatternFault? fault), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(expected));
    }

    [Test]
    public void Deep_and_long_patterns_are_refused()
    {
        string deep = new string('(', 400) + new string(')', 400);
        Assert.That(PatternParser.TryParse(deep, ConditionLimits.Default, out _, out PatternFault? first), Is.False);
        Assert.That(first!.Message, Does.StartWith("groups are nested more than 100 deep"));
        Assert.That(PatternParser.TryParse(new string('a', 1001), ConditionLimits.Default, out _, out PatternFault? second), Is.False);
        Assert.That(second!.Message, Is.EqualTo("it is longer than 1000 characters"));
    }

    [Test]
    public void A_long_text_costs_its_length_and_not_more()
    {
        PatternParser.TryParse("(a|aa)+$", ConditionLimits.Default, out Pattern? pattern, out _);
        string text = new string('a', 100_000) + "b";
        Assert.That(pattern!.IsMatch(text), Is.False);
        Assert.That(pattern.CostOf(text), Is.LessThan(text.Length * 2));
    }

    [Test]
    public void A_match_that_costs_too_much_is_an_error_and_not_a_wait()
    {
        Facts facts = new Facts().With("text", ConditionType.String, Value.Of(new string('a', 100_000)));
        Value value = Run.Evaluate("text.matches('(a{1,500}b)+')", facts);
        Assert.That(value.ErrorMessage, Is.EqualTo("the evaluation needs more steps than the limit"));
    }

    [Test]
    public void A_pattern_that_is_not_constant_is_read_at_evaluation()
    {
        Facts facts = new Facts().With("p", ConditionType.String, Value.Of("^a+$"));
        Assert.That(Run.Evaluate("'aaa'.matches(p)", facts).IsTrue, Is.True);
        Assert.That(Run.Evaluate("matches('aab', p)", facts).IsFalse, Is.True);
        Assert.That(Run.Evaluate("'aaa'.matches(p + '(')", facts).ErrorMessage, Does.Contain("a '(' is not closed"));
    }

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public void A_plain_pattern_matches_as_in_other_engines(int seed)
    {
        Random random = new(seed);
        string pattern = Random(random, 3);
        string text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abc\n"[random.Next(4)]));
        Assert.That(PatternParser.TryParse(pattern, ConditionLimits.Default, out Pattern? parsed, out PatternFault? fault), Is.True, () => $"{pattern}: {fault!.Message}");
        bool expected = Regex.IsMatch(text, pattern.Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        Assert.That(parsed!.IsMatch(text), Is.EqualTo(expected), $"{pattern} on {text}");
    }

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public void Any_pattern_is_answered(int seed)
    {
        const string Signs = @"ab|*+?(){}[]^$.\,1-9:=!<>PpQEdswbAzLiUms😀";
        Random random = new(seed);
        string pattern = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Signs[random.Next(Signs.Length)]));
        bool read = PatternParser.TryParse(pattern, ConditionLimits.Default, out Pattern? parsed, out PatternFault? fault);
        Assert.That((parsed is not null, fault is not null), Is.EqualTo((read, !read)));
        parsed?.IsMatch("ab1-9\n😀");
    }

    private static string Random(Random random, int depth) => depth == 0
        ? new[] { "a", "b", ".", "[ab]", "[^a]", "^", "$", @"\w", @"\b", @"\B", @"\s" }[random.Next(11)]
        : random.Next(6) switch
        {
            0 => $"({Random(random, depth - 1)}|{Random(random, depth - 1)})",
            1 => $"(?:{Random(random, depth - 1)})*",
            2 => $"(?:{Random(random, depth - 1)}){{1,3}}",
            3 => $"(?:{Random(random, depth - 1)})?",
            _ => Random(random, depth - 1) + Random(random, depth - 1),
        };
}
