using System.Collections.Immutable;
using System.Text;
using MatchEngine.Reports.Charts;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Writing;

/// <summary>Writes a brief as Markdown; charts become tables.</summary>
internal static class MarkdownBrief
{
    public static void Write(Stream stream, BriefDocument document)
    {
        using StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (BriefPage page in document.Pages)
        {
            output.WriteLine($"# {Escape(page.Title)}\n\n**{Escape(page.Badge)}** · {Escape(page.Subtitle ?? "")}\n");
            foreach (Block block in page.Blocks)
            {
                Write(output, block, document);
            }

            output.WriteLine($"---\n\n{Escape(page.Versions)}\n");
        }
    }

    private static void Write(StreamWriter output, Block block, BriefDocument document)
    {
        switch (block)
        {
            case HeadingBlock heading:
                output.WriteLine($"## {Escape(heading.Text)}\n");
                break;
            case TextBlock text:
                output.WriteLine($"{Of(text.Text)}\n");
                break;
            case ListBlock list:
                output.WriteLine(string.Concat(list.Items.Select((item, i) => $"{(list.IsNumbered ? $"{i + 1}." : "-")} {Of(item)}\n")));
                break;
            case RowsBlock rows:
                output.WriteLine(string.Concat(rows.Rows.Select(row => $"- {(row.Name is { Length: > 0 } name ? $"**{Escape(name)}:** " : "")}{Of(row)}\n")));
                break;
            case GridBlock grid:
                Table(output, grid.Header, grid.Rows);
                break;
            case ChartsBlock charts:
                Charts(output, charts, document);
                break;
            default:
                throw new InvalidOperationException($"Markdown has no form for {block.GetType().Name}.");
        }
    }

    private static void Charts(StreamWriter output, ChartsBlock charts, BriefDocument document)
    {
        Table(
            output,
            [document.Labels["suggest.theme_column"], .. charts.Bars.Select(chart => chart.Title)],
            [.. Enumerable.Range(0, charts.Bars[0].Bars.Length).Select(i => ImmutableArray.Create([charts.Bars[0].Bars[i].Label, .. charts.Bars.Select(chart => chart.Bars[i].Value)]))]);
        foreach (BarChart chart in charts.Bars)
        {
            output.WriteLine($"{Escape($"{chart.Title}: {chart.Note}")}\n");
        }

        if (charts.Years is { } years)
        {
            output.WriteLine($"{Escape(years.Words)}\n");
        }
    }

    private static void Table(StreamWriter output, ImmutableArray<string> header, ImmutableArray<ImmutableArray<string>> rows)
    {
        output.WriteLine(Row(header));
        output.WriteLine($"|{string.Concat(header.Select(_ => "---|"))}");
        foreach (ImmutableArray<string> row in rows)
        {
            output.WriteLine(Row(row));
        }

        output.WriteLine();
    }

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(cell => $" {Escape(cell)} |"))}";

    private static string Of(Line line) => string.Concat(line.Pieces.Select(piece => piece.Tone == Tone.Strong && piece.Text.Trim() is { Length: > 0 } text
        ? $"**{Escape(text)}**{(piece.Text.EndsWith(' ') ? " " : "")}"
        : Escape(piece.Text)));

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            escaped.Append(c is '\\' or '|' or '*' or '`' or '<' or '[' or ']' ? $"\\{c}" : $"{c}");
        }

        return escaped.ToString();
    }
}
