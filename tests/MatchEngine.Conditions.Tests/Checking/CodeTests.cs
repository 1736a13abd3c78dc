using System.Reflection;
using MatchEngine.Conditions.Tests.Support;

namespace MatchEngine.Conditions.Tests.Checking;

internal sealed class CodeTests
{
    private static readonly string[] All =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

    [Test]
    public void Every_code_is_explained_and_every_explanation_has_a_code()
    {
        Assert.That(ConditionCodes.All.Keys, Is.EquivalentTo(All));
        Assert.That(All, Is.Unique);
        Assert.That(ConditionCodes.All.Values, Has.All.Length.GreaterThan(60));
    }

    [Test]
    public void An_unknown_code_has_no_explanation()
    {
        Assert.That(ConditionCodes.Explain("C999"), Is.Null);
        Assert.That(ConditionCodes.Explain("C030"), Does.StartWith("A string is compared with a number"));
    }

    [TestCase("C010", "true || false", 5, 0, 0)]
    [TestCase("C011", "1 + 1 + 1 + 1", 0, 3, 0)]
    [TestCase("C012", "((((1))))", 0, 0, 3)]
    [TestCase("C012", "1 + 1 + 1 + 1", 0, 0, 3)]
    [TestCase("C012", "!!!!true", 0, 0, 3)]
    [TestCase("C012", "a.b.c.d.e", 0, 0, 3)]
    [TestCase("C012", "[[[[1]]]]", 0, 0, 3)]
    public void A_limit_is_kept(string code, string text, int length, int nodes, int depth)
    {
        ConditionLimits limits = ConditionLimits.Default;
        limits = length > 0 ? limits with { TextLength = length } : limits;
        limits = nodes > 0 ? limits with { Nodes = nodes } : limits;
        limits = depth > 0 ? limits with { Depth = depth } : limits;
        Assert.That(Run.Finding(text, options: new CompileOptions { Limits = limits, Check = false }).Code, Is.EqualTo(code));
    }

    [TestCase("C013", "1 in [1, 2, 3, 4]")]
    [TestCase("C013", "{1: 1, 2: 2, 3: 3, 4: 4}")]
    [TestCase("C013", "math.least(1, 2, 3, 4)")]
    [TestCase("C014", "[1].all(x, [1].all(y, [1].all(z, true)))")]
    [TestCase("C015", "[1, 2, 3].all(x, [1, 2, 3].all(y, x == y || x != y))")]
    public void A_limit_on_lists_and_macros_is_kept(string code, string text)
    {
        ConditionLimits limits = new() { ListLength = 3, Cost = 40 };
        Assert.That(Run.Finding(text, options: new CompileOptions { Limits = limits }).Code, Is.EqualTo(code));
    }
}
