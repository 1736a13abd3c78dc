namespace MatchEngine.Console.Output.Pages;

/// <summary>A document that is written from top to bottom: text for a terminal or a pipe, or Markdown.</summary>
internal interface IPage
{
    void Title(string text);

    void Heading(string text);

    void Paragraph(params ReadOnlySpan<Run> runs);

    /// <summary>An item of a list.</summary>
    void Item(Mark mark, params ReadOnlySpan<Run> runs);

    /// <summary>A line that belongs to the item above.</summary>
    void Detail(params ReadOnlySpan<Run> runs);

    void Table(IReadOnlyList<Column> columns, IReadOnlyList<Run[]> rows);

    void Gap();
}
