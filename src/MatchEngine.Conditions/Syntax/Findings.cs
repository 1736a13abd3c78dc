using System.Collections.Immutable;

namespace MatchEngine.Conditions.Syntax;

/// <summary>Collects findings. Behind the first hundred nobody reads on, and a broken text may have very many.</summary>
internal sealed class Findings
{
    private const int Most = 100;
    private readonly List<Diagnostic> _list = [];

    public bool HasErrors { get; private set; }

    public void Error(string code, TextSpan span, string message, string? hint = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Error, span, message, hint));

    public void Warning(string code, TextSpan span, string message, string? hint = null) =>
        Add(new Diagnostic(code, DiagnosticSeverity.Warning, span, message, hint));

    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. _list.OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Severity)];

    private void Add(Diagnostic finding)
    {
        bool first = finding.Severity == DiagnosticSeverity.Error && !HasErrors;
        HasErrors |= finding.Severity == DiagnosticSeverity.Error;
        if (_list.Count < Most || first)
        {
            _list.Add(finding);
        }
    }
}
