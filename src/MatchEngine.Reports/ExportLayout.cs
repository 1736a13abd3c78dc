namespace MatchEngine.Reports;

/// <summary>How a workbook is laid out.</summary>
public enum ExportLayout
{
    /// <summary>One long table.</summary>
    Table,

    /// <summary>A sheet for each country.</summary>
    Sheets,
}
