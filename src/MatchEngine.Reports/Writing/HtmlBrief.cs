using System.Net;
using System.Text;
using MatchEngine.Reports.Charts;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Writing;

/// <summary>Writes a brief as one HTML file: its style and pictures inside, nothing fetched, no script.</summary>
internal static class HtmlBrief
{
    public static void Write(Stream stream, BriefDocument document)
    {
        using StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        bool mirrored = document.Labels.IsRightToLeft;
        output.WriteLine($"<!doctype html>\n<html lang=\"{document.Labels.Language}\" dir=\"{(mirrored ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>{Escape(document.Title)}</title>\n<style>\n{HtmlStyle.Sheet}</style>\n</head>\n<body>\n<main>");
        foreach (BriefPage page in document.Pages)
        {
            output.WriteLine($"<article>\n<header><p class=\"badge\">{Escape(page.Badge)}</p><h1>{Escape(page.Title)}</h1><p class=\"about\">{Escape(page.Subtitle ?? "")}</p></header>");
            foreach (Block block in page.Blocks)
            {
                output.WriteLine(Of(block, mirrored));
            }

            output.WriteLine($"<footer>{Escape(page.Versions)}</footer>\n</article>");
        }

        output.WriteLine("</main>\n</body>\n</html>");
    }

    private static string Of(Block block, bool mirrored) => block switch
    {
        HeadingBlock heading => $"<h2>{Escape(heading.Text)}</h2>",
        TextBlock text => $"<p{(text.IsLead ? " class=\"ask\"" : "")}>{Of(text.Text)}</p>",
        ListBlock list => List(list),
        RowsBlock rows => $"<table class=\"rows\">{string.Concat(rows.Rows.Select(row => $"<tr>{(row.Name is { Length: > 0 } name ? $"<th scope=\"row\">{Escape(name)}</th>" : "<td></td>")}<td>{Of(row)}</td></tr>"))}</table>",
        GridBlock grid => Grid(grid),
        ChartsBlock charts => $"<div class=\"charts\">{string.Concat(charts.Bars.Select(chart => Figure(chart.Title, chart.Note, Svg.Of(chart, mirrored))))}{(charts.Years is { } years ? Figure(years.Title, years.Note, Svg.Of(years, mirrored)) : "")}</div>",
        _ => throw new InvalidOperationException($"HTML has no form for {block.GetType().Name}."),
    };

    private static string List(ListBlock list)
    {
        string tag = list.IsNumbered ? "ol" : "ul";
        return $"<{tag}>{string.Concat(list.Items.Select(item => $"<li>{Of(item)}</li>"))}</{tag}>";
    }

    private static string Grid(GridBlock grid) =>
        $"<table class=\"grid\"><thead><tr>{string.Concat(grid.Header.Select(cell => cell.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{Escape(cell)}</th>"))}</tr></thead>"
        + $"<tbody>{string.Concat(grid.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Escape(cell)}</td>"))}</tr>"))}</tbody></table>";

    private static string Figure(string title, string note, string svg) => $"<figure><figcaption><strong>{Escape(title)}</strong> {Escape(note)}</figcaption>{svg}</figure>";

    private static string Of(Line line) => string.Concat(line.Pieces.Select(piece => piece.Tone switch
    {
        // A sentence that fell back to English keeps its own direction inside a page that reads from right to left.
        Tone.Strong => $"<strong><bdi>{Escape(piece.Text)}</bdi></strong>",
        Tone.Quiet => $"<bdi class=\"quiet\">{Escape(piece.Text)}</bdi>",
        _ => $"<bdi>{Escape(piece.Text)}</bdi>",
    }));

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
