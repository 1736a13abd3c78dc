using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MatchEngine.Reports.Charts;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Writing;

/// <summary>The tables of a Word brief; widths are in twentieths of a point.</summary>
internal sealed class WordTables(BriefDocument document, WordPictures pictures, WordText text)
{
    private const int Width = 10092;
    private const int NameWidth = 1900;
    private const int BarMillimetres = 34;
    private const int YearsMillimetres = 120;

    private bool Mirrored => text.RightToLeft;

    public Table Rows(RowsBlock rows) => Table(
        [NameWidth, Width - NameWidth],
        rows.Rows.Select(row => new TableRow(
            new TableRowProperties(new CantSplit()),
            Cell(NameWidth, text.Paragraph(null, Line.Of(Piece.Strong(row.Name ?? "")))),
            Cell(Width - NameWidth, text.Paragraph(null, row)))));

    public Table Grid(GridBlock grid)
    {
        int[] widths = [400, 2900, 2300, 1700, 1500, 1292];
        TableRow header = new(new TableRowProperties(new CantSplit(), new TableHeader()));
        header.Append(grid.Header.Select((name, i) => Cell(widths[i], text.Paragraph(null, Line.Of(Piece.Strong(name))))));
        return Table(widths, grid.Rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, i) => Cell(widths[i], text.Paragraph(null, Line.Of(cell))))])).Prepend(header));
    }

    /// <summary>Bars as a table with a picture for each, so that their words are text; columns by year as one picture under it.</summary>
    public IEnumerable<OpenXmlElement> Charts(ChartsBlock charts)
    {
        const int barWidth = 2160;
        const int valueWidth = 1500;
        int label = Width - (charts.Bars.Length * (barWidth + valueWidth));
        int[] widths = [label, .. charts.Bars.SelectMany(_ => new[] { barWidth, valueWidth })];
        TableRow header = new(
            new TableRowProperties(new CantSplit(), new TableHeader()),
            Cell(label, text.Paragraph(WordStyles.Small, Line.Of(Piece.Strong(document.Labels["suggest.theme_column"])))));
        header.Append(charts.Bars.Select(chart => Cell(barWidth + valueWidth, text.Paragraph(WordStyles.Small, Line.Of(Piece.Strong(chart.Title), $" {chart.Note}")), span: 2)));
        yield return text.Paragraph(WordStyles.Small, Line.Of());
        yield return Table(widths, Enumerable.Range(0, charts.Bars[0].Bars.Length).Select(i => BarRow(charts.Bars, i, widths)).Prepend(header));
        if (charts.Years is { } years)
        {
            yield return text.Paragraph(WordStyles.Small, Line.Of(Piece.Strong($"{years.Title} "), years.Note));
            Paragraph shown = text.Paragraph(null, Line.Of());
            shown.Append(pictures.Place(ChartPicture.Of(years, Mirrored), YearsMillimetres, years.Words));
            yield return shown;
        }
    }

    private TableRow BarRow(ImmutableArray<BarChart> charts, int row, int[] widths)
    {
        TableRow told = new(
            new TableRowProperties(new CantSplit()),
            Cell(widths[0], text.Paragraph(WordStyles.Small, Line.Of(charts[0].Bars[row].Label))));
        for (int i = 0; i < charts.Length; i++)
        {
            Bar bar = charts[i].Bars[row];
            Paragraph drawn = text.Paragraph(WordStyles.Small, Line.Of());
            if (bar.Share is not null)
            {
                drawn.Append(pictures.Place(ChartPicture.Of(bar, charts[i].Mark, Mirrored), BarMillimetres, $"{charts[i].Title}: {bar.Label} {bar.Value}"));
            }

            told.Append(Cell(widths[1 + (2 * i)], drawn), Cell(widths[2 + (2 * i)], text.Paragraph(WordStyles.Small, Line.Of(bar.Value))));
        }

        return told;
    }

    private Table Table(IReadOnlyList<int> widths, IEnumerable<TableRow> rows)
    {
        TableProperties properties = new()
        {
            TableWidth = new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableBorders = new TableBorders
            {
                BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "D5DCE3" },
                InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "D5DCE3" },
            },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = new TableCellMarginDefault
            {
                TableCellLeftMargin = new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                TableCellRightMargin = new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa },
            },
        };
        if (Mirrored)
        {
            properties.BiDiVisual = new BiDiVisual();
        }

        Table table = new(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        table.Append(rows);
        return table;
    }

    private static TableCell Cell(int width, Paragraph content, int span = 1)
    {
        TableCellProperties properties = new() { TableCellWidth = new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa } };
        if (span > 1)
        {
            properties.GridSpan = new GridSpan { Val = span };
        }

        return new TableCell(properties, content);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
