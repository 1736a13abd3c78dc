namespace MatchEngine.Reports;

/// <summary>What a brief is written as.</summary>
public enum BriefFormat
{
    /// <summary>One HTML file that holds everything it needs.</summary>
    Html,

    /// <summary>Markdown with tables.</summary>
    Markdown,

    /// <summary>A Word document (.docx).</summary>
    Word,
}
