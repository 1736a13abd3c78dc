using MatchEngine.Conditions.Printing;
using MatchEngine.Conditions.Syntax;
using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Syntax;

internal sealed class RoundTripTests
{
    private static readonly ConditionLimits Wide = new() { Depth = ConditionLimits.GreatestDepth };
    private static readonly CompileOptions Unchecked = new() { Check = false };

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public void Printing_and_parsing_a_random_tree_gives_the_same_tree(int seed)
    {
        Node tree = new RandomTrees(seed).Next(1 + Math.Abs(seed % 5));
        string text = CanonicalPrinter.Print(tree);
        Findings findings = new();
        Node again = Parser.Read(Lexer.Read(text, findings), findings, Wide);
        Assert.Multiple(() =>
        {
            Assert.That(findings.ToImmutable(), Is.Empty, text);
            Assert.That(again.SameAs(tree), Is.True, () => $"{text}\n{again}");
            Assert.That(CanonicalPrinter.Print(again), Is.EqualTo(text));
        });
    }

    [TestCase("a  &&b||  c", "a && b || c")]
    [TestCase("(a && b) && c", "(a && b) && c")]
    [TestCase("a && (b || c)", "a && (b || c)")]
    [TestCase("((a))", "a")]
    [TestCase("a ? b : (c ? d : e)", "a ? b : c ? d : e")]
    [TestCase("(a ? b : c) ? d : e", "(a ? b : c) ? d : e")]
    [TestCase("a - (b - c)", "a - (b - c)")]
    [TestCase("(a - b) - c", "a - b - c")]
    [TestCase("a + b * c == d", "a + b * c == d")]
    [TestCase("(a + b) * c", "(a + b) * c")]
    [TestCase("-(5)", "-(5)")]
    [TestCase("- 5", "-5")]
    [TestCase("-(-5)", "-(-5)")]
    [TestCase("--a", "--a")]
    [TestCase("!(-a)", "!(-a)")]
    [TestCase("(-5).f", "(-5).f")]
    [TestCase("1e3", "1000.0")]
    [TestCase("0xFF", "255")]
    [TestCase("[1,2,]", "[1, 2]")]
    [TestCase("{ \"k\" : 1 , }", "{'k': 1}")]
    [TestCase("\"it's\"", "'it\\'s'")]
    [TestCase("r'\\d'", "'\\\\d'")]
    [TestCase("a.`if`", "a.if")]
    [TestCase("a.`x y`", "a.`x y`")]
    [TestCase("math . least(1,2)", "math.least(1, 2)")]
    [TestCase("list . exists ( x ,x>1 ) // why", "list.exists(x, x > 1)")]
    public void The_canonical_form_is_one(string text, string expected)
    {
        Condition condition = Run.Compile(text, options: Unchecked);
        Assert.That(condition.ToCanonicalString(), Is.EqualTo(expected));
        Assert.That(Run.Compile(expected, options: Unchecked).Root.SameAs(condition.Root), Is.True);
    }

    [Test]
    public void Trees_that_differ_are_not_the_same()
    {
        string[] texts =
        [
            "a", ".a", "b", "1", "1.0", "'1'", "a.f", "a.g", "a['f']", "has(a.f)", "!a", "-a", "a && b", "b && a", "a || b", "a && b && c",
            "(a && b) && c", "a + b", "a - b", "a ? b : c", "f(a)", "a.f()", "[a]", "[a, b]", "{a: b}", "a.all(x, b)", "a.all(y, b)",
            "a.exists(x, b)", "a.map(x, b)", "a.map(x, b, c)",
        ];
        Node[] trees = [.. texts.Select(text => Run.Compile(text, options: Unchecked).Root)];
        Assert.Multiple(() =>
        {
            for (int i = 0; i < trees.Length; i++)
            {
                for (int j = 0; j < trees.Length; j++)
                {
                    Assert.That(trees[i].SameAs(trees[j]), Is.EqualTo(i == j), $"{texts[i]} and {texts[j]}");
                }
            }
        });
    }

    [Test]
    public void Every_node_stands_where_its_span_says()
    {
        const string Text = "  (a.b + 1) * size( 'x' ) >= 2 &&\r\n\thas(m.k) || [1].exists(x, x in [ 1 ])";
        Condition condition = Run.Compile(Text, options: Unchecked);
        string[] spans = [.. condition.Root.DescendantsAndSelf().Select(node => Text.Substring(node.Span.Start, node.Span.Length))];
        string[] expected =
        [
            "(a.b + 1) * size( 'x' ) >= 2 &&\r\n\thas(m.k) || [1].exists(x, x in [ 1 ])",
            "(a.b + 1) * size( 'x' ) >= 2 &&\r\n\thas(m.k)",
            "(a.b + 1) * size( 'x' ) >= 2",
            "(a.b + 1) * size( 'x' )",
            "a.b + 1",
            "a.b",
            "a",
            "1",
            "size( 'x' )",
            "'x'",
            "2",
            "has(m.k)",
            "m.k",
            "m",
            "[1].exists(x, x in [ 1 ])",
            "[1]",
            "1",
            "x in [ 1 ]",
            "x",
            "[ 1 ]",
            "1",
        ];
        Assert.That(spans, Is.EqualTo(expected));
        Node has = condition.Root.DescendantsAndSelf().OfType<PresenceNode>().Single();
        Assert.That((has.Span.Line, has.Span.Column), Is.EqualTo((2, 2)));
    }
}
