using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Evaluation;

/// <summary>What the public cases do not catch.</summary>
internal sealed class SemanticsTests
{
    [TestCase("has({'a': null}.a)", true)]
    [TestCase("has({'a': 1}.b)", false)]
    [TestCase("size('🐱') == 1", true)]
    [TestCase("'🐱😀😛'.size() == 3", true)]
    [TestCase("'\\uFFFD' < '🐱'", true)]
    [TestCase("'\\uD7FF' < '🐱' && '\\uE000' < '🐱'", true)]
    [TestCase("'🐱' < '🐲'", true)]
    [TestCase("-9223372036854775808 == -0x8000000000000000", true)]
    [TestCase("0x7fffffffffffffff == 9223372036854775807", true)]
    [TestCase("-7 / 2 == -3 && -7 % 2 == -1 && 7 % -2 == 1", true)]
    [TestCase("1.0 / 0.0 > 1e308 && -1.0 / 0.0 < -1e308", true)]
    [TestCase("0.0 / 0.0 != 0.0 / 0.0", true)]
    [TestCase("[0.0 / 0.0] == [0.0 / 0.0]", false)]
    [TestCase("0.0 / 0.0 < 1.0 || 0.0 / 0.0 >= 1.0", false)]
    [TestCase("1 == 1.0 && [1, 2] == [1.0, 2.0] && {'a': 1} == {'a': 1.0}", true)]
    [TestCase("9223372036854775807 < 9223372036854775808.0", false)]
    [TestCase("9223372036854775807 == 9223372036854775808.0", true)]
    [TestCase("1 in [1.0] && 1.0 in {1: 'a'} && !(1.5 in {1: 'a'})", true)]
    [TestCase("[7, 8][1.0] == 8 && {1: 'a'}[1.0] == 'a'", true)]
    [TestCase("null == null && null != 1 && null != 'a' && null != [] && !(null == false)", true)]
    [TestCase("1 != 'a' && true != 1 && [] != {}", true)]
    [TestCase("null in [1, null] && !('a' in [1, 2])", true)]
    [TestCase("'horses' && false", false)]
    [TestCase("false && 'horses'", false)]
    [TestCase("1 || true", true)]
    [TestCase("1 / 0 > 1 || true", true)]
    [TestCase("x || true", true)]
    [TestCase("f(1 / 0) || true", true)]
    [TestCase("[1, 0].exists(x, 1 / x == 1)", true)]
    [TestCase("[0, 1].exists(x, 1 / x == 1)", true)]
    [TestCase("[0, 2].all(x, 1 / x == 1)", false)]
    [TestCase("[].all(x, 1 / 0 == 1) && ![].exists(x, true) && ![].exists_one(x, true)", true)]
    [TestCase("{'a': 1, 'b': 2}.map(k, k) == ['a', 'b']", true)]
    [TestCase("[1, 2, 3].map(x, x > 1, x * x) == [4, 9]", true)]
    [TestCase("[1, 2].exists(x, [2, 3].exists(y, x == y))", true)]
    [TestCase("[[1], [2]].map(x, x.map(x, x + 1)) == [[2], [3]]", true)]
    [TestCase("true ? true : 1 / 0 == 0", true)]
    [TestCase("false ? 1 / 0 == 0 : true", true)]
    [TestCase("int('-12') == -12 && int('+12') == 12 && int(2.9) == 2 && int(-2.9) == -2", true)]
    [TestCase("double('1e3') == 1000.0 && double('-.5') == -0.5 && double('inf') > 1e308", true)]
    [TestCase("string(1.0) == '1' && string(0.1) == '0.1' && string(1e21) == '1e+21' && string(1e-7) == '1e-07'", true)]
    [TestCase("string(100000000000000000000.0) == '100000000000000000000' && string(0.0001) == '0.0001'", true)]
    [TestCase("string(0.0 / 0.0) == 'NaN' && string(1.0 / 0.0) == '+Inf' && string(-0.0) == '-0'", true)]
    [TestCase("string(true) == 'true' && string(-5) == '-5' && bool('1') && !bool('F')", true)]
    [TestCase("math.least(3, 1, 2) == 1 && math.greatest([1.5, 2.5]) == 2.5 && math.greatest(1, 2.5) == 2.5", true)]
    [TestCase("'a,b,,c'.split(',') == ['a', 'b', '', 'c'] && 'a,b,c'.split(',', 2) == ['a', 'b,c']", true)]
    [TestCase("'a🐱b'.split('') == ['a', '🐱', 'b'] && 'a🐱b'.split('', 2) == ['a', '🐱b'] && ''.split('') == []", true)]
    [TestCase("'a'.split(',', 0) == [] && 'ÄbÇ'.lowerAscii() == 'ÄbÇ' && 'ÄbÇ'.upperAscii() == 'ÄBÇ'", true)]
    [TestCase("['a', 'b'].join('-') == 'a-b' && [].join() == '' && ' \\t\\u00a0x\\u3000'.trim() == 'x'", true)]
    [TestCase("{'a b': 1}.`a b` == 1 && {'if': 1}.if == 1", true)]
    [TestCase("{true: 1, 2: 'x'}[true] == 1", true)]
    [TestCase("[[1, 2], [3]][0][1] == 2", true)]
    [TestCase("r'\\d' == '\\\\d' && R\"a'b\" == 'a\\'b'", true)]
    [TestCase("'''a\n'b''' == 'a\\n\\'b' && r\"\"\"a\"b\"\"\" == 'a\"b'", true)]
    [TestCase("'\\101\\x41\\X41\\u0041\\U00000041' == 'AAAAA' && '\\377' == 'ÿ'", true)]
    [TestCase(".5 == 0.5 && 1e3 == 1000.0 && 1.5E-1 == 0.15", true)]
    [TestCase("// a comment\n1 == 1 // another", true)]
    [TestCase("1 < 2 == true", true)]
    public void A_condition_holds_or_not(string text, bool expected)
    {
        Assert.That(Run.Evaluate(text), Is.EqualTo(Value.Of(expected)));
    }

    [TestCase("has('abc'.a)")]
    [TestCase("has([1].a)")]
    [TestCase("has(a.b.c)")]
    [TestCase("has({}.b.c)")]
    [TestCase("'a' in 'abc'")]
    [TestCase("1 in 1")]
    [TestCase("1 + 1.0")]
    [TestCase("1.5 % 1.0")]
    [TestCase("1 + 'a'")]
    [TestCase("'a' - 'b'")]
    [TestCase("[1, 2, 3][-1]")]
    [TestCase("[1, 2, 3][3]")]
    [TestCase("[1, 2, 3][0.5]")]
    [TestCase("[1][1e300]")]
    [TestCase("[1]['a']")]
    [TestCase("'abc'[0]")]
    [TestCase("null < 1")]
    [TestCase("'a' < 1")]
    [TestCase("[1] < [2]")]
    [TestCase("null <= null")]
    [TestCase("-9223372036854775808 / -1")]
    [TestCase("-9223372036854775808 % -1")]
    [TestCase("-(-9223372036854775808)")]
    [TestCase("9223372036854775807 * 2")]
    [TestCase("1 / 0")]
    [TestCase("1 % 0")]
    [TestCase("-'a'")]
    [TestCase("!1")]
    [TestCase("1 ? 2 : 3")]
    [TestCase("1 / 0 > 0 ? 2 : 3")]
    [TestCase("x")]
    [TestCase("x.y")]
    [TestCase("f(1)")]
    [TestCase("size(1)")]
    [TestCase("size('a', 'b')")]
    [TestCase("contains('a', 'b')")]
    [TestCase("'1'.int()")]
    [TestCase("true && 1 / 0 == 1")]
    [TestCase("true && 'horses'")]
    [TestCase("false || null")]
    [TestCase("[1, 0].all(x, 1 / x == 1)")]
    [TestCase("[1, 0].exists_one(x, 1 / x == 1)")]
    [TestCase("[0, 1].filter(x, 1 / x == 1)")]
    [TestCase("[0, 1].map(x, 1 / x)")]
    [TestCase("[1].filter(x, x)")]
    [TestCase("[1].all(x, x)")]
    [TestCase("'abc'.all(x, true)")]
    [TestCase("{'a': 1, 'a': 2}")]
    [TestCase("{1.0: 1}")]
    [TestCase("{null: 1}")]
    [TestCase("{'a': 1 / 0}.b")]
    [TestCase("[1 / 0, 1] == [1]")]
    [TestCase("{'a': 1}.b")]
    [TestCase("{'a': 1}['b']")]
    [TestCase("int('1.5')")]
    [TestCase("int(' 1')")]
    [TestCase("int('')")]
    [TestCase("int('9223372036854775808')")]
    [TestCase("int(9223372036854775808.0)")]
    [TestCase("int(-9223372036854775808.0)")]
    [TestCase("int(0.0 / 0.0)")]
    [TestCase("double('a')")]
    [TestCase("double(' 1')")]
    [TestCase("double('1e999')")]
    [TestCase("bool('yes')")]
    [TestCase("bool(1)")]
    [TestCase("string([1])")]
    [TestCase("[1].join()")]
    [TestCase("math.least([])")]
    [TestCase("math.least('a')")]
    [TestCase("'a'.matches('(')")]
    [TestCase("'a'.matches('a' + '(')")]
    public void A_condition_fails(string text)
    {
        Value value = Run.Evaluate(text);
        Assert.That(value.IsError, Is.True, value.ToString());
        Assert.That(value.ErrorMessage, Is.Not.Empty);
    }

    [Test]
    public void A_literal_keeps_the_sign_of_zero()
    {
        Assert.That(double.IsNegative(Run.Evaluate("-0.0").AsDouble), Is.True);
        Assert.That(Run.Evaluate("-0").AsInt, Is.Zero);
    }

    [TestCase("form", 1L)]
    [TestCase("install", 2L)]
    [TestCase("nullable", 3L)]
    [TestCase("trueish", 4L)]
    [TestCase("in_house", 5L)]
    [TestCase("a.b.c", 6L)]
    [TestCase("a.b.d.e", 7L)]
    [TestCase("a.map['x'].y", 8L)]
    [TestCase("[1].map(form, form)[0]", 1L)]
    [TestCase("[5].map(form, .form)[0]", 1L)]
    [TestCase("[{'b': 9}].map(a, a.b)[0]", 9L)]
    [TestCase("[5].map(a, .a.b.c)[0]", 6L)]
    public void The_longest_declared_prefix_of_a_name_is_the_fact(string text, long expected)
    {
        Facts facts = new Facts()
            .With("form", ConditionType.Int, Value.Of(1))
            .With("install", ConditionType.Int, Value.Of(2))
            .With("nullable", ConditionType.Int, Value.Of(3))
            .With("trueish", ConditionType.Int, Value.Of(4))
            .With("in_house", ConditionType.Int, Value.Of(5))
            .With("a.b", ConditionType.Map(ConditionType.Dyn), MapOf("c", Value.Of(0), "d", MapOf("e", Value.Of(7))))
            .With("a.b.c", ConditionType.Int, Value.Of(6))
            .With("a.map", ConditionType.Dyn, MapOf("x", MapOf("y", Value.Of(8))));
        Assert.That(Run.Evaluate(text, facts, CompileOptions.Default), Is.EqualTo(Value.Of(expected)));
    }

    [Test]
    public void A_map_goes_over_its_keys_in_the_order_of_insertion()
    {
        Facts facts = new Facts().With("m", ConditionType.Dyn, MapOf("z", Value.Null, "a", Value.Null, "k", Value.Null));
        Assert.That(Run.Evaluate("m.map(k, k)", facts), Is.EqualTo(Value.Of(["z", "a", "k"])));
    }

    [Test]
    public void A_constant_that_fails_is_an_error_only_where_it_is_evaluated()
    {
        Facts facts = new Facts().With("f", ConditionType.Bool, Value.False);
        Assert.That(Run.Evaluate("f ? 1 / 0 : 5", facts), Is.EqualTo(Value.Of(5)));
        Assert.That(Run.Evaluate("f && 1 / 0 == 0", facts).IsFalse, Is.True);
        Assert.That(Run.Evaluate("!f && 1 / 0 == 0", facts).IsError, Is.True);
    }

    [TestCase("s in ['a', 'b', 'c', 'd', 'e', 'abc']", true)]
    [TestCase("s in ['a', 'b', 'c', 'd', 'e', 'f']", false)]
    [TestCase("5 in ['a', 'b', 'c', 'd', 'e', 'f']", false)]
    [TestCase("s in ['a', 'b']", false)]
    public void A_long_constant_list_is_searched_like_a_short_one(string text, bool expected)
    {
        Facts facts = new Facts().With("s", ConditionType.String, Value.Of("abc"));
        Assert.That(Run.Evaluate(text, facts), Is.EqualTo(Value.Of(expected)));
    }

    [Test]
    public void Evaluating_a_common_condition_allocates_nothing()
    {
        Facts facts = new Facts()
            .With("need.technology", ConditionType.Double, Value.Of(0.72))
            .With("country.region", ConditionType.String, Value.Of("SSF"))
            .With("partner.regions", ConditionType.List(ConditionType.String), Value.Of(["ECS", "SSF"]))
            .With("partner.budget", ConditionType.Int);
        Condition condition = Run.Compile(
            "need.technology * 2.0 >= 0.5 && country.region in ['SSF', 'SAS', 'ECS', 'LCN', 'EAS'] && !has(partner.budget)"
            + " && partner.regions.exists(r, r == country.region) && (partner.budget > 5 || country.region.startsWith('S'))",
            facts);
        Assert.That(condition.Evaluate(facts).IsTrue, Is.True);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            condition.Evaluate(facts);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1000));
    }

    private static Value MapOf(params object[] keysAndValues) => Value.Map(
        keysAndValues.Chunk(2).Select(pair => KeyValuePair.Create(Value.Of((string)pair[0]), (Value)pair[1])));
}
