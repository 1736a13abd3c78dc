namespace MatchEngine.Conditions;

/// <summary>One finding about a condition's text.</summary>
/// <param name="Code">A stable code; <see cref="ConditionCodes"/> explains it.</param>
/// <param name="Severity">Whether the condition can still be used.</param>
/// <param name="Span">Where in the text.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What to do about it; null when there is nothing to add.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, TextSpan Span, string Message, string? Hint)
{
    /// <summary>The finding on one line: <c>line:column code message hint</c>.</summary>
    public override string ToString() => Hint is null ? $"{Span} {Code} {Message}" : $"{Span} {Code} {Message} {Hint}";
}
