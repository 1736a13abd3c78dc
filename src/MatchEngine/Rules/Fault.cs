namespace MatchEngine.Rules;

/// <summary>Something wrong in a file: what, where, and what to do.</summary>
/// <param name="Code">A stable code such as <c>R012</c>; <see cref="RuleFaults.Explain"/> says more.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">The file's path as it was asked for.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Fault(string Code, FaultSeverity Severity, string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column code message</c>.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column} {(Severity == FaultSeverity.Warning ? "warning " : "")}{Code} {Message}";
}
