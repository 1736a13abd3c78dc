namespace MatchEngine.Conditions.Tests.Values;

internal sealed class ScopeTests
{
    [Test]
    public void A_scope_finds_facts_by_their_whole_name()
    {
        ConditionScope scope = new([new FactDeclaration("a.b", ConditionType.Int, true), new FactDeclaration("a", ConditionType.Dyn, false)]);
        Assert.Multiple(() =>
        {
            Assert.That(scope.Count, Is.EqualTo(2));
            Assert.That(scope.TryFind("a.b", out int first) && first == 0, Is.True);
            Assert.That(scope.TryFind("a", out int second) && second == 1, Is.True);
            Assert.That(scope.TryFind("b", out int none), Is.False);
            Assert.That(none, Is.EqualTo(-1));
            Assert.That(scope[0].Name, Is.EqualTo("a.b"));
        });
    }

    [Test]
    public void A_name_declared_twice_or_empty_is_misuse()
    {
        FactDeclaration fact = new("a", ConditionType.Int, true);
        Assert.That(() => new ConditionScope([fact, fact]), Throws.ArgumentException.With.Message.Contains("'a' is declared twice"));
        Assert.That(() => new ConditionScope([fact with { Name = "" }]), Throws.ArgumentException);
    }

    [Test]
    public void Types_are_equal_by_shape_and_written_as_one_says_them()
    {
        ConditionType numbers = ConditionType.List(ConditionType.Int);
        Assert.That(numbers, Is.EqualTo(ConditionType.List(ConditionType.Int)));
        Assert.That(numbers, Is.Not.EqualTo(ConditionType.List(ConditionType.Double)));
        Assert.That(ConditionType.Map(ConditionType.List(ConditionType.String)).ToString(), Is.EqualTo("map(string, list(string))"));
    }

    [TestCase("1 + 2", "int")]
    [TestCase("1.0 / 2.0", "double")]
    [TestCase("'a' + 'b'", "string")]
    [TestCase("[1, 2]", "list(int)")]
    [TestCase("[1, 'a']", "list(dyn)")]
    [TestCase("[]", "list(dyn)")]
    [TestCase("{'a': 1}", "map(string, int)")]
    [TestCase("{'a': 1}.a", "int")]
    [TestCase("{'a': [1.5]}['a'][0]", "double")]
    [TestCase("[1, 2].filter(x, x > 1)", "list(int)")]
    [TestCase("[1, 2].map(x, string(x))", "list(string)")]
    [TestCase("{'a': 1}.map(k, k)", "list(string)")]
    [TestCase("[1].exists(x, true)", "bool")]
    [TestCase("true ? 1 : 2", "int")]
    [TestCase("size('a')", "int")]
    [TestCase("math.least(1, 2)", "int")]
    [TestCase("math.least(1.0)", "double")]
    [TestCase("math.greatest(1, 2.0)", "dyn")]
    [TestCase("math.least([1.0])", "double")]
    [TestCase("dyn(1)", "dyn")]
    [TestCase("dyn(1) + 1", "int")]
    [TestCase("'a,b'.split(',')", "list(string)")]
    [TestCase("null", "null")]
    public void The_type_of_an_expression_is_found(string text, string expected)
    {
        Condition? condition = Condition.Compile(text, ConditionScope.Empty).Condition;
        Assert.That(condition!.ResultType.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void A_condition_is_shared_by_threads()
    {
        ConditionScope scope = new([new FactDeclaration("n", ConditionType.Int, true)]);
        Condition condition = Condition.Compile("[1, 2, 3].map(x, x * n).exists(x, x == 6) && 'a6'.matches('a[0-9]' + '$')", scope).Condition!;
        Value[] values = new Value[200];
        Parallel.For(0, values.Length, i => values[i] = condition.Evaluate(new Number(i % 5)));
        Assert.That(values, Is.EqualTo(Enumerable.Range(0, values.Length).Select(i => Value.Of(i % 5 is 2 or 3))));
    }

    private sealed class Number(long value) : IFactReader
    {
        public Value Read(int fact) => Value.Of(value);
    }
}
