namespace MatchEngine.Conditions.Tests.Support;

/// <summary>Short ways to compile and evaluate.</summary>
internal static class Run
{
    private static readonly CompileOptions Unchecked = new() { Check = false };

    public static Condition Compile(string text, Facts? facts = null, CompileOptions? options = null)
    {
        Compilation compilation = Condition.Compile(text, (facts ?? Facts.None).Scope, options);
        Assert.That(compilation.Condition, Is.Not.Null, () => $"{text}\n{string.Join('\n', compilation.Diagnostics)}");
        return compilation.Condition!;
    }

    /// <summary>The value without check, so that errors happen at evaluation; the trace must agree.</summary>
    public static Value Evaluate(string text, Facts? facts = null, CompileOptions? options = null)
    {
        Facts given = facts ?? Facts.None;
        Condition condition = Compile(text, given, options ?? Unchecked);
        Value value = condition.Evaluate(given);
        Assert.That(condition.Explain(given).Value, Is.EqualTo(value), () => $"trace of {text}");
        return value;
    }

    public static IReadOnlyList<Diagnostic> Findings(string text, Facts? facts = null, CompileOptions? options = null) =>
        Condition.Compile(text, (facts ?? Facts.None).Scope, options).Diagnostics;

    /// <summary>The only finding of a text.</summary>
    public static Diagnostic Finding(string text, Facts? facts = null, CompileOptions? options = null)
    {
        IReadOnlyList<Diagnostic> findings = Findings(text, facts, options);
        Assert.That(findings, Has.Count.EqualTo(1), () => $"{text}\n{string.Join('\n', findings)}");
        return findings[0];
    }
}
