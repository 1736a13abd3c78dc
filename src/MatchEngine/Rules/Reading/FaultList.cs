using MatchEngine.Conditions;

namespace MatchEngine.Rules.Reading;

/// <summary>Collects faults with their places, so that a reader sees all of them at once.</summary>
internal sealed class FaultList
{
    private const int LongestMessage = 1000;

    private readonly List<Fault> _faults = [];

    public int Count => _faults.Count;

    public bool HasErrors => _faults.Exists(fault => fault.Severity == FaultSeverity.Error);

    public void Add(string code, JsonNode node, string message) => Add(code, node.File, node.Start, message);

    public void Add(string code, JsonFile file, int offset, string message, FaultSeverity severity = FaultSeverity.Error)
    {
        (int line, int column) = file.Position(offset);
        Add(new Fault(code, severity, file.Path, line, column, message));
    }

    /// <summary>Adds a fault; a message that quotes a monstrous text is cut.</summary>
    public void Add(Fault fault) => _faults.Add(
        fault.Message.Length <= LongestMessage ? fault : fault with { Message = fault.Message[..LongestMessage] + "…" });

    public void Warn(string code, JsonNode node, string message) => Add(code, node.File, node.Start, message, FaultSeverity.Warning);

    /// <summary>Adds the diagnostics of a condition at their own places inside of the string that holds it.</summary>
    public void Add(JsonNode text, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string message = diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message} {diagnostic.Hint}";
            FaultSeverity severity = diagnostic.Severity == DiagnosticSeverity.Error ? FaultSeverity.Error : FaultSeverity.Warning;
            Add(diagnostic.Code, text.File, text.File.OffsetInString(text, diagnostic.Span.Start), message, severity);
        }
    }

    /// <summary>The faults by file, line, column and code.</summary>
    public IReadOnlyList<Fault> Sorted() =>
        [.. _faults
            .Distinct()
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Column)
            .ThenBy(fault => fault.Code, StringComparer.Ordinal)];
}
