using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Evaluation;

internal sealed class TraceTests
{
    private static Facts Given => new Facts()
        .With("need.technology", ConditionType.Double, Value.Of(0.72))
        .With("country.region", ConditionType.String, Value.Of("SSF"))
        .With("partner.budget", ConditionType.Int)
        .With("partner.themes", ConditionType.List(ConditionType.String), Value.Of(["energy", "water"]))
        .With("partner.active", ConditionType.Bool, Value.True);

    [TestCase("need.technology >= 0.5", "need.technology >= 0.5 (0.72 >= 0.5 -> true)")]
    [TestCase("partner.budget > 5", "partner.budget > 5 (missing > 5 -> cannot tell)")]
    [TestCase("has(partner.budget)", "has(partner.budget) (missing -> false)")]
    [TestCase("has(need.technology)", "has(need.technology) (present -> true)")]
    [TestCase("country.region in ['SSF', 'SAS']", "country.region in ['SSF', 'SAS'] ('SSF' in ['SSF', 'SAS'] -> true)")]
    [TestCase("partner.active", "partner.active (true)")]
    [TestCase("1 == 2", "1 == 2 (false)")]
    [TestCase("partner.themes.exists(t, t == 'water')", "partner.themes.exists(t, t == 'water') (['energy', 'water'].exists(t, t == 'water') -> true)")]
    [TestCase("1 / size(partner.themes.filter(t, t == 'x')) > 1", "1 / size(partner.themes.filter(t, t == 'x')) > 1 (1 / size(['energy', 'water'].filter(t, t == 'x')) > 1 -> error: a whole number is divided by zero)")]
    public void A_trace_reads_as_the_text_with_its_values(string text, string expected)
    {
        Facts facts = Given;
        Assert.That(Run.Compile(text, facts).Explain(facts).ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void Clauses_are_the_questions_under_the_logic()
    {
        const string Text = "need.technology > 0.5 && (country.region == 'SSF' || !partner.active) && partner.themes.exists(t, t == 'a' || t == 'b')"
            + " && (partner.active ? has(partner.budget) : partner.budget > 5 == true)";
        Condition condition = Run.Compile(Text, Given);
        Assert.That(condition.Clauses.Select(clause => $"{clause.Index} {clause.Text} [{string.Join(',', clause.Facts)}] {clause.Span}"), Is.EqualTo(new[]
        {
            "0 need.technology > 0.5 [0] 1:1",
            "1 country.region == 'SSF' [1] 1:27",
            "2 partner.active [4] 1:55",
            "3 partner.themes.exists(t, t == 'a' || t == 'b') [3] 1:74",
            "4 partner.active [4] 1:125",
            "5 has(partner.budget) [2] 1:142",
            "6 partner.budget > 5 == true [2] 1:164",
        }));
        Assert.That(condition.Facts, Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));
    }

    [TestCase("partner.active ? 1.0 : need.technology", "partner.active")]
    [TestCase("need.technology * 2.0", "")]
    [TestCase("need.technology * (partner.active && need.technology > 0.1 ? 1.0 : 2.0)", "partner.active|need.technology > 0.1")]
    [TestCase("(partner.active ? 1 : 2) > 1", "(partner.active ? 1 : 2) > 1")]
    [TestCase("partner.themes.filter(t, t == 'a' || t == 'b')", "")]
    [TestCase("dyn(partner.active) && true", "dyn(partner.active)|true")]
    public void A_score_has_the_clauses_that_decide_in_it(string text, string expected)
    {
        Assert.That(string.Join('|', Run.Compile(text, Given).Clauses.Select(clause => clause.Text)), Is.EqualTo(expected));
    }

    [Test]
    public void Both_sides_of_logic_are_traced_even_when_one_decides()
    {
        Facts facts = Given;
        Trace trace = Run.Compile("country.region == 'SAS' && need.technology > 0.5 && partner.budget > 1", facts).Explain(facts);
        Assert.That(trace.Value.IsFalse, Is.True);
        Assert.That(trace.Clauses().Select(clause => clause.ToString()), Is.EqualTo(new[]
        {
            "country.region == 'SAS' ('SSF' == 'SAS' -> false)",
            "need.technology > 0.5 (0.72 > 0.5 -> true)",
            "partner.budget > 1 (missing > 1 -> cannot tell)",
        }));
    }

    [Test]
    public void A_branch_that_is_not_taken_is_not_evaluated_but_its_clauses_show()
    {
        Facts facts = Given;
        Trace trace = Run.Compile("partner.active ? need.technology > 0.5 : partner.budget > 1", facts).Explain(facts);
        Trace[] clauses = [.. trace.Clauses()];
        Assert.That(clauses.Select(clause => (clause.Clause, clause.WasEvaluated)), Is.EqualTo(new[] { (0, true), (1, true), (2, false) }));
        Assert.That(clauses[2].ToString(), Is.EqualTo("partner.budget > 1 (not evaluated)"));
    }

    [Test]
    public void A_comparison_shows_both_sides()
    {
        Facts facts = Given;
        Trace trace = Run.Compile("need.technology + 0.1 > 0.5 * 2.0", facts).Explain(facts);
        Assert.That(trace.Children.Select(child => child.Value.ToString()), Is.EqualTo(new[] { "0.82", "1.0" }));
        Assert.That(trace.Children[1].Children.Select(child => child.Value.ToString()), Is.EqualTo(new[] { "0.5", "2.0" }));
    }

    [Test]
    public void A_macro_shows_its_range_and_its_elements_up_to_a_number()
    {
        Facts facts = Given.With("numbers", ConditionType.List(ConditionType.Int), Value.Of(Enumerable.Range(0, 100).Select(number => Value.Of(number))));
        Trace trace = Run.Compile("numbers.all(n, n >= 0)", facts).Explain(facts);
        Assert.That(trace.Children, Has.Length.EqualTo(1 + Trace.ElementsKept));
        Assert.That(trace.Children[3].Children[0].Value, Is.EqualTo(Value.Of(2)));
        Trace early = Run.Compile("partner.themes.exists(t, t == 'energy')", facts).Explain(facts);
        Assert.That(early.Children, Has.Length.EqualTo(2));
    }

    [Test]
    public void What_is_only_looked_at_uses_up_no_steps()
    {
        Facts facts = Given.With("numbers", ConditionType.List(ConditionType.Int), Value.Of(Enumerable.Range(0, 200).Select(number => Value.Of(number))));
        const string Text = "(partner.active || numbers.all(n, n + 0 == n)) && numbers.all(n, n + 0 == n)";
        Condition condition = Run.Compile(Text, facts, new CompileOptions { Limits = new ConditionLimits { Cost = 1500 } });
        Assert.That(condition.Evaluate(facts).IsTrue, Is.True);
        Assert.That(condition.Explain(facts).Value.IsTrue, Is.True);
    }
}
