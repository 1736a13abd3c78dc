using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Evaluation;

/// <summary>No evaluation takes more steps than the limit, however the condition is written.</summary>
internal sealed class CostTests
{
    private const string Exceeded = "the evaluation needs more steps than the limit";

    private static Facts Big => new Facts()
        .With("list", ConditionType.List(ConditionType.Int), Value.Of(Enumerable.Range(0, 3000).Select(number => Value.Of(number))))
        .With("text", ConditionType.String, Value.Of(new string('a', 200_000)));

    [TestCase("list.all(x, list.all(y, x == y || true))")]
    [TestCase("list.exists(x, list.exists_one(y, x == y) && false)")]
    [TestCase("list.map(x, list.filter(y, y > x))")]
    [TestCase("list.map(x, list)")]
    [TestCase("list.map(x, text + 'a')")]
    [TestCase("list.all(x, text.contains('aaaaaaaaab') == false)")]
    [TestCase("list.all(x, text.matches('b$') == false)")]
    [TestCase("list.all(x, size(text) > 0)")]
    [TestCase("list.all(x, !(-1 in list))")]
    [TestCase("list.all(x, list == list)")]
    [TestCase("list.all(x, text.split('') != [])")]
    [TestCase("list.all(x, math.least(list) == 0)")]
    [TestCase("list.map(x, text).join('')")]
    [TestCase("[0].map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x])"
        + ".map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x])"
        + ".map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x]).map(x, [x, x])")]
    public void What_would_take_too_long_is_an_error(string text)
    {
        Assert.That(Run.Evaluate(text, Big).ErrorMessage, Is.EqualTo(Exceeded));
    }

    [TestCase("list.all(x, x >= 0) && list.exists(x, x == 2999)")]
    [TestCase("list.map(x, x * 2).filter(x, x > 10).size() == 2994")]
    [TestCase("size(text) == 200000 && text.matches('^a*$') && !text.contains('b')")]
    [TestCase("list + list == list + list")]
    public void What_is_merely_large_is_evaluated(string text)
    {
        Assert.That(Run.Evaluate(text, Big), Is.EqualTo(Value.True));
    }

    [Test]
    public void The_limit_holds_to_the_step()
    {
        Facts facts = new Facts().With("list", ConditionType.Dyn, Value.Of([Value.Of(1), Value.Of(2)]));
        CompileOptions enough = new() { Limits = new ConditionLimits { Cost = 4 } };
        CompileOptions tooFew = new() { Limits = new ConditionLimits { Cost = 3 } };
        Assert.That(Run.Evaluate("list.all(x, true)", facts, enough).IsTrue, Is.True);
        Assert.That(Run.Evaluate("list.all(x, true)", facts, tooFew).ErrorMessage, Is.EqualTo(Exceeded));
    }

    [TestCase(32, "||", "a")]
    [TestCase(32, "&&", "a")]
    [TestCase(24, "+", "1")]
    [TestCase(24, "<", "1")]
    [TestCase(32, "==", "1")]
    [TestCase(500, "||", "a")]
    public void As_many_repetitions_as_the_language_asks_for_are_taken(int count, string sign, string operand)
    {
        string text = string.Join(sign, Enumerable.Repeat(operand, count));
        Assert.That(Condition.Compile(text, ConditionScope.Empty, new CompileOptions { Check = false }).Condition, Is.Not.Null);
    }

    [TestCase("f(", "1", ")", 40)]
    [TestCase("[", "1", "]", 40)]
    [TestCase("{'a': ", "1", "}", 40)]
    [TestCase("", "a", ".b", 40)]
    [TestCase("", "a", "[0]", 40)]
    [TestCase("(", "1", ")", 90)]
    [TestCase("!", "true", "", 90)]
    [TestCase("a ? b : ", "c", "", 40)]
    public void As_deep_a_nesting_as_the_language_asks_for_is_taken(string open, string middle, string close, int count)
    {
        string text = string.Concat(Enumerable.Repeat(open, count)) + middle + string.Concat(Enumerable.Repeat(close, count));
        Compilation compilation = Condition.Compile(text, ConditionScope.Empty, new CompileOptions { Check = false });
        Assert.That(compilation.Condition, Is.Not.Null, () => compilation.Diagnostics[0].ToString());
    }

    [Test]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => new ConditionLimits { Depth = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ConditionLimits { Depth = ConditionLimits.GreatestDepth + 1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ConditionLimits { ComprehensionNesting = 5 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ConditionLimits { ComprehensionNesting = -1 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ConditionLimits { Cost = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => new ConditionLimits { Nodes = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void Four_levels_of_macros_are_taken_when_allowed()
    {
        CompileOptions options = new() { Limits = new ConditionLimits { ComprehensionNesting = 4 } };
        const string Text = "[1].all(a, [2].all(b, [3].all(c, [4].all(d, a + b + c + d == 10))))";
        Assert.That(Run.Evaluate(Text, null, options).IsTrue, Is.True);
    }
}
