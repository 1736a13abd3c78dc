namespace MatchEngine.Console.Output.Pages;

/// <summary>Finds how wide a table's columns are: as wide as their cells, the flexible ones narrower where the page is too narrow.</summary>
internal static class TableWidths
{
    private const int Between = 2;
    private const int Narrowest = 10;

    public static int[] Fit(IReadOnlyList<Column> columns, IReadOnlyList<Run[]> rows, int width)
    {
        int[] widths = [.. columns.Select((column, i) => rows.Select(row => TextWidth.Of(row[i].Text)).Append(TextWidth.Of(column.Title)).Max())];
        int over = widths.Sum() + (Between * (widths.Length - 1)) - width;
        while (over > 0)
        {
            int widest = Enumerable.Range(0, widths.Length).Where(i => columns[i].Flexible).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : widths[i]);
            if (widest < 0 || widths[widest] <= Narrowest)
            {
                break;
            }

            widths[widest]--;
            over--;
        }

        return widths;
    }
}
