using System.Globalization;
using System.Net;
using System.Text;

namespace MatchEngine.Reports.Charts;

/// <summary>Draws charts as SVG that takes its colours from the page. Everything is mirrored where the page reads from right to left.</summary>
internal static class Svg
{
    private const int Width = 360;
    private const int Row = 18;
    private const int LabelWidth = 162;
    private const int ValueWidth = 52;
    private const int TrackWidth = Width - LabelWidth - ValueWidth;
    private const int Height = 96;

    public static string Of(BarChart chart, bool mirrored)
    {
        StringBuilder svg = Open(chart.Words, chart.Bars.Length * Row, mirrored);
        for (int i = 0; i < chart.Bars.Length; i++)
        {
            Bar bar = chart.Bars[i];
            int y = i * Row;
            svg.Append(Text(LabelWidth - 6, y + 13, "end", bar.Label, mirrored));
            Rectangle(svg, "track", LabelWidth, y + 4, TrackWidth, 10, mirrored);
            if (bar.Share is { } share)
            {
                Rectangle(svg, "bar", LabelWidth, y + 4, Math.Clamp(share, 0, 1) * TrackWidth, 10, mirrored);
            }

            if (chart.Mark is { } mark)
            {
                Rectangle(svg, "mark", LabelWidth + (mark * TrackWidth) - 0.75, y + 1, 1.5, 16, mirrored);
            }

            svg.Append(Text(LabelWidth + TrackWidth + 6, y + 13, "start", bar.Value, mirrored));
        }

        return svg.Append("</svg>").ToString();
    }

    public static string Of(YearChart chart, bool mirrored)
    {
        StringBuilder svg = Open(chart.Words, Height + 16, mirrored);
        double step = (double)Width / chart.Amounts.Length;
        double most = chart.Amounts.Max();
        for (int i = 0; i < chart.Amounts.Length; i++)
        {
            double tall = most > 0 ? Math.Max(chart.Amounts[i], 0) / most * (Height - 4) : 0;
            Rectangle(svg, "bar", (i * step) + 1, Height - tall, step - 2, tall, mirrored);
        }

        Rectangle(svg, "mark", 0, Height, Width, 1, mirrored);
        svg.Append(Text(0, Height + 13, "start", Year(chart.FirstYear), mirrored)).Append(Text(Width, Height + 13, "end", Year(chart.LastYear), mirrored));
        return svg.Append("</svg>").ToString();
    }

    private static StringBuilder Open(string words, int height, bool mirrored) =>
        new StringBuilder($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" direction=\"{(mirrored ? "rtl" : "ltr")}\"><title>").Append(WebUtility.HtmlEncode(words)).Append("</title>");

    private static void Rectangle(StringBuilder svg, string kind, double x, double y, double width, double height, bool mirrored) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{(mirrored ? Width - x - width : x):0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"/>");

    // In a text that runs from right to left, "start" is its right end: mirroring the place is enough.
    private static string Text(int x, int y, string anchor, string text, bool mirrored) =>
        $"<text x=\"{(mirrored ? Width - x : x)}\" y=\"{y}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
