using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Values;

internal sealed class ValueTests
{
    private static readonly Value[] Different =
    [
        Value.Absent, Value.Null, Value.True, Value.False, Value.Of(0), Value.Of(1), Value.Of(0.0), Value.Of(1.0), Value.Of(double.NaN), Value.Of(""), Value.Of("a"),
        Value.Of(Array.Empty<Value>()), Value.Of([Value.Of(1)]), Value.Of([Value.Of(1), Value.Of(2)]), Value.Map([]),
        Value.Map([KeyValuePair.Create(Value.Of("a"), Value.Of(1))]), Value.Map([KeyValuePair.Create(Value.Of("a"), Value.Of(2))]),
        Value.Unknown(0), Value.Unknown(1), Value.Unknown([0, 1]), Value.Unknown([0, 2]), Value.Error("a"), Value.Error("b"),
    ];

    [Test]
    public void Values_are_equal_by_kind_and_content()
    {
        Assert.Multiple(() =>
        {
            for (int i = 0; i < Different.Length; i++)
            {
                for (int j = 0; j < Different.Length; j++)
                {
                    Assert.That(Different[i] == Different[j], Is.EqualTo(i == j), $"{Different[i]} and {Different[j]}");
                    Assert.That(Different[i] != Different[j], Is.EqualTo(i != j));
                }
            }
        });
        Assert.That(Different.ToHashSet(), Has.Count.EqualTo(Different.Length));
    }

    [Test]
    public void Maps_are_equal_in_any_order_and_keep_theirs()
    {
        KeyValuePair<Value, Value> a = KeyValuePair.Create(Value.Of("a"), Value.Of(1));
        KeyValuePair<Value, Value> b = KeyValuePair.Create(Value.Of("b"), Value.Of(2));
        Assert.That(Value.Map([a, b]), Is.EqualTo(Value.Map([b, a])));
        Assert.That(Value.Map([a, b]).GetHashCode(), Is.EqualTo(Value.Map([b, a]).GetHashCode()));
        Assert.That(Value.Map([b, a]).AsMap, Is.EqualTo(new[] { b, a }));
    }

    [Test]
    public void Unknown_holds_a_sorted_set()
    {
        Assert.That(Value.Unknown([3, 1, 3]).MissingFacts, Is.EqualTo(new[] { 1, 3 }));
        Assert.That(Value.Unknown([2, 2]), Is.EqualTo(Value.Unknown(2)));
        Assert.That(Value.True.MissingFacts, Is.Empty);
    }

    [TestCase(0, "absent")]
    [TestCase(1, "null")]
    [TestCase(2, "true")]
    [TestCase(7, "1.0")]
    [TestCase(10, "'a'")]
    [TestCase(13, "[1, 2]")]
    [TestCase(15, "{'a': 1}")]
    [TestCase(19, "unknown(0, 1)")]
    [TestCase(21, "error(a)")]
    public void A_value_shows_as_it_is_written(int index, string expected)
    {
        Assert.That(Different[index].ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void A_long_value_is_shown_in_part()
    {
        Assert.That(Value.Of(Enumerable.Range(0, 100_000).Select(number => Value.Of(number))).ToString(), Does.EndWith("...]").And.Length.LessThan(3000));
    }

    [Test]
    public void Asking_for_another_kind_is_misuse()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Value.Of(1).AsDouble, Throws.InvalidOperationException.With.Message.Contains("Int"));
            Assert.That(() => Value.Null.AsString, Throws.InvalidOperationException);
            Assert.That(() => Value.Unknown(1).AsBool, Throws.InvalidOperationException);
            Assert.That(() => Value.Of([Value.Absent]), Throws.ArgumentException);
            Assert.That(() => Value.Of([Value.Unknown(1)]), Throws.ArgumentException);
            Assert.That(() => Value.Unknown([]), Throws.ArgumentException);
            Assert.That(() => Value.Unknown(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That(() => Value.Error(""), Throws.ArgumentException);
            Assert.That(() => Value.Map([KeyValuePair.Create(Value.Null, Value.Null)]), Throws.ArgumentException);
            Assert.That(() => Value.Map([KeyValuePair.Create(Value.Of(1), Value.Null), KeyValuePair.Create(Value.Of(1), Value.Null)]), Throws.ArgumentException);
        });
    }

    [Test]
    public void A_number_of_either_kind_is_got()
    {
        Assert.That(Value.Of(2).TryGetNumber(out double whole) && Value.Of(2.5).TryGetNumber(out double broken) && whole == 2 && broken == 2.5, Is.True);
        Assert.That(Value.Of("2").TryGetNumber(out _), Is.False);
    }

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public void A_double_written_as_text_reads_back(double number)
    {
        string text = Value.Of(number).ToString();
        if (double.IsFinite(number))
        {
            Assert.That(Run.Evaluate(text), Is.EqualTo(Value.Of(number)), text);
            Assert.That(Run.Evaluate($"double(string({text}))"), Is.EqualTo(Value.Of(number)), text);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public void A_string_written_as_text_reads_back(string? text)
    {
        if (text is not null && text.EnumerateRunes().All(rune => rune.Value != 0xFFFD))
        {
            Assert.That(Run.Evaluate(Value.Of(text).ToString()), Is.EqualTo(Value.Of(text)));
        }
    }
}
