using FsCheck;
using FsCheck.Fluent;
using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Evaluation;

/// <summary>The table of eval.proto: how unknown and error meet values, and each other.</summary>
internal sealed class UnknownTests
{
    private static readonly Value Broken = Value.Error("broken");

    private static readonly Value[] Operands =
    [
        Value.True, Value.False, Value.Of("horses"), Value.Null, Broken, Value.Unknown(0), Value.Unknown(1), Value.Unknown([2, 0]),
    ];

    public static IEnumerable<object[]> Pairs() => Operands.SelectMany(left => Operands.Select(right => new object[] { left, right }));

    [TestCaseSource(nameof(Pairs))]
    public void Logic_follows_the_table_for_every_pair(Value left, Value right)
    {
        Assert.Multiple(() =>
        {
            AssertSame(Given("x && y", left, right), Expected(left, right, Value.False));
            AssertSame(Given("x || y", left, right), Expected(left, right, Value.True));
        });
    }

    [TestCaseSource(nameof(Pairs))]
    public void Other_operations_let_errors_win_and_join_unknowns(Value left, Value right)
    {
        bool failed = left.IsError || right.IsError;
        Value expected = failed ? Broken : Union(left, right);
        string[] texts =
        [
            "x == y", "x != y", "x < y", "x in y", "x + y", "x[y]", "[x, y]", "{x: 1, 'q': y}", "x.startsWith(y)", "math.least(x, y)",
        ];
        Assert.Multiple(() =>
        {
            foreach (string text in texts)
            {
                Value value = Given(text, left, right);
                if (failed || expected.IsUnknown)
                {
                    AssertSame(value, expected);
                }
                else
                {
                    Assert.That(value.IsUnknown, Is.False, text);
                }
            }
        });
    }

    [TestCase("!x")]
    [TestCase("-x")]
    [TestCase("x.f")]
    [TestCase("has(x.f)")]
    [TestCase("x ? 1 : 2")]
    [TestCase("x.all(e, true)")]
    [TestCase("x.exists(e, true)")]
    [TestCase("x.exists_one(e, true)")]
    [TestCase("x.filter(e, true)")]
    [TestCase("x.map(e, e)")]
    [TestCase("size(x)")]
    [TestCase("dyn(x)")]
    public void Unknown_passes_through(string text)
    {
        Assert.That(Given(text, Value.Unknown(1), Value.True), Is.EqualTo(Value.Unknown(1)));
        Assert.That(Given(text, Broken, Value.True), Is.EqualTo(Broken));
    }

    [TestCase("[1, 2].exists(e, e == 2 || x)", "true")]
    [TestCase("[1, 2].all(e, e == 2 && x)", "false")]
    [TestCase("[1, 2].exists(e, x)", "unknown")]
    [TestCase("[1, 2].all(e, x || 1 / 0 == e)", "unknown")]
    [TestCase("[1, 2].exists_one(e, x)", "unknown")]
    [TestCase("[1, 2].exists_one(e, e == 1 ? x : 1 / 0 == e)", "error")]
    [TestCase("[1, 2].exists_one(e, e == 2 ? x : 1 / 0 == e)", "error")]
    [TestCase("[1, 2].filter(e, e == 1 || x)", "unknown")]
    [TestCase("[1, 2].filter(e, e == 2 ? x : 1 / 0 == e)", "error")]
    [TestCase("[1, 2].map(e, x)", "unknown")]
    [TestCase("[1, 2].map(e, e == 1 ? x : 1 / 0)", "error")]
    [TestCase("[1, 2].map(e, x, e)", "unknown")]
    [TestCase("true ? 5 : x", "5")]
    [TestCase("x ? 5 : 5", "unknown")]
    public void Macros_and_choices_meet_unknown(string text, string expected)
    {
        Value value = Given(text, Value.Unknown(0), Value.True);
        string kind = value.IsUnknown ? "unknown" : value.IsError ? "error" : value.ToString();
        Assert.That(kind, Is.EqualTo(expected));
    }

    [Test]
    public void An_absent_optional_fact_is_unknown_and_names_itself()
    {
        Facts facts = new Facts().With("a", ConditionType.Int, Value.Of(1)).With("b.c", ConditionType.Int).With("b.d", ConditionType.Int);
        Assert.Multiple(() =>
        {
            Assert.That(Run.Evaluate("b.c > 3", facts).MissingFacts, Is.EqualTo(new[] { 1 }));
            Assert.That(Run.Evaluate("b.d > 3 || b.c > 3", facts).MissingFacts, Is.EqualTo(new[] { 1, 2 }));
            Assert.That(Run.Evaluate("b.d + b.c + a > 3", facts).MissingFacts, Is.EqualTo(new[] { 1, 2 }));
            Assert.That(Run.Evaluate("b.c > 3 || a == 1", facts).IsTrue, Is.True);
            Assert.That(Run.Evaluate("b.c > 3 && a == 2", facts).IsFalse, Is.True);
            Assert.That(Run.Evaluate("has(b.c)", facts).IsFalse, Is.True);
            Assert.That(Run.Evaluate("has(a)", facts).IsTrue, Is.True);
            Assert.That(Run.Evaluate("b.c > 3 && has(b.c)", facts).IsFalse, Is.True);
            Assert.That(Run.Evaluate("has(b.c) && b.c > 3", facts).IsFalse, Is.True);
            Assert.That(Run.Evaluate("b.c == null", facts).IsUnknown, Is.True);
        });
    }

    [Test]
    public void An_absent_fact_that_is_not_optional_is_an_error_that_names_it()
    {
        Facts facts = new Facts().With("country.code", ConditionType.String, optional: false);
        Value value = Run.Evaluate("country.code == 'KEN'", facts);
        Assert.That(value.ErrorMessage, Does.Contain("'country.code'"));
        Assert.That(Run.Evaluate("has(country.code)", facts).IsFalse, Is.True);
    }

    [Test]
    public void A_present_null_is_present()
    {
        Facts facts = new Facts().With("a", ConditionType.Dyn, Value.Null);
        Assert.That(Run.Evaluate("has(a) && a == null", facts).IsTrue, Is.True);
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Logic_commutes_associates_and_obeys_De_Morgan() => Prop.ForAll(
        Gen.Elements(Operands).Three().ToArbitrary(),
        given =>
        {
            (Value x, Value y, Value z) = given;
            return Same("x && y", "y && x", x, y, z) && Same("x || y", "y || x", x, y, z)
                && Same("(x && y) && z", "x && (y && z)", x, y, z) && Same("x && y && z", "(x && y) && z", x, y, z)
                && Same("(x || y) || z", "x || (y || z)", x, y, z) && Same("x || y || z", "z || (y || x)", x, y, z)
                && Same("!(x && y)", "!x || !y", x, y, z) && Same("!(x || y)", "!x && !y", x, y, z)
                && Same("!!(x && y)", "x && y", x, y, z) && Same("x && x && true", "x && true", x, y, z);
        });

    /// <summary>The table written down as such, apart from the code that folds.</summary>
    private static Value Expected(Value left, Value right, Value deciding)
    {
        if (left == deciding || right == deciding)
        {
            return deciding;
        }

        if (left.IsUnknown || right.IsUnknown)
        {
            return Union(left, right);
        }

        return left.Kind == ValueKind.Bool && right.Kind == ValueKind.Bool ? Value.Of(!deciding.AsBool) : Broken;
    }

    private static Value Union(Value left, Value right)
    {
        int[] facts = [.. left.MissingFacts.Concat(right.MissingFacts).Distinct().Order()];
        return facts.Length == 0 ? Value.Null : Value.Unknown([.. facts]);
    }

    private static void AssertSame(Value value, Value expected)
    {
        if (expected.IsError)
        {
            Assert.That(value.IsError, Is.True, value.ToString());
        }
        else
        {
            Assert.That(value, Is.EqualTo(expected));
        }
    }

    private static bool Same(string one, string other, Value x, Value y, Value z)
    {
        Value first = Given(one, x, y, z);
        Value second = Given(other, x, y, z);
        return first.IsError ? second.IsError : first == second;
    }

    private static Value Given(string text, params Value[] values)
    {
        Facts facts = new();
        for (int i = 0; i < values.Length; i++)
        {
            facts.With("xyz"[i].ToString(), ConditionType.Dyn, values[i]);
        }

        return Run.Evaluate(text, facts);
    }
}
