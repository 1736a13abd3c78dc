namespace MatchEngine.Reports;

/// <summary>What an export is written as.</summary>
public enum ExportFormat
{
    /// <summary>An Excel workbook (.xlsx) with sheets of sources and versions.</summary>
    Workbook,

    /// <summary>Comma-separated values (RFC 4180), UTF-8, a line for each suggestion.</summary>
    Csv,

    /// <summary>A JSON array with an object for each suggestion; what is missing is left out.</summary>
    Json,
}
