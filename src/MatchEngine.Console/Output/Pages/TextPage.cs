using System.Text;

namespace MatchEngine.Console.Output.Pages;

/// <summary>A page of plain text, with colours where the terminal shows them. No line is wider than the page or ends in a space.</summary>
internal sealed class TextPage(TextWriter output, int width, bool colour) : IPage
{
    private const int DetailIndent = 6;
    private readonly StringBuilder _line = new();

    public TextPage(Terminal terminal)
        : this(terminal.Output, terminal.Width, terminal.Colour)
    {
    }

    public int Width { get; } = width;

    public void Title(string text) => Block(0, 0, Run.Strong(text));

    public void Heading(string text)
    {
        Gap();
        Block(0, 0, Run.Strong(text));
    }

    public void Paragraph(params ReadOnlySpan<Run> runs) => Block(0, 0, runs);

    public void Item(Mark mark, params ReadOnlySpan<Run> runs) => Block(2, 4, [mark.Sign(), $"{Run.NoBreak}", .. runs]);

    public void Detail(params ReadOnlySpan<Run> runs) => Block(DetailIndent, DetailIndent + 2, runs);

    public void Gap() => output.Write('\n');

    /// <summary>Writes runs as lines that begin at one indent and go on at another.</summary>
    public void Block(int first, int next, params ReadOnlySpan<Run> runs)
    {
        int indent = first;
        foreach (List<Run> line in Wrapping.Lines(runs, Width - first, Width - next))
        {
            _line.Append(' ', indent);
            foreach (Run run in line)
            {
                Append(run);
            }

            EndLine();
            indent = next;
        }
    }

    public void Rule() => Block(0, 0, Run.Dim(new string('─', Width)));

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<Run[]> rows)
    {
        int[] widths = TableWidths.Fit(columns, rows, Width);
        Row(columns, widths, [.. columns.Select(column => Run.Strong(column.Title))]);
        Block(0, 0, Run.Dim(new string('─', Math.Min(Width, widths.Sum() + (2 * (widths.Length - 1))))));
        foreach (Run[] row in rows)
        {
            Row(columns, widths, row);
        }
    }

    private void Row(IReadOnlyList<Column> columns, int[] widths, Run[] cells)
    {
        List<List<Run>>[] lines = [.. cells.Select((cell, i) => Wrapping.Lines([cell], widths[i]))];
        int height = lines.Max(cell => cell.Count);
        for (int h = 0; h < height; h++)
        {
            for (int i = 0; i < cells.Length; i++)
            {
                List<Run> line = h < lines[i].Count ? lines[i][h] : [];
                int free = widths[i] - line.Sum(run => TextWidth.Of(run.Text));
                _line.Append(' ', columns[i].Right ? free : 0);
                line.ForEach(Append);
                _line.Append(' ', (columns[i].Right ? 0 : free) + (i < cells.Length - 1 ? 2 : 0));
            }

            EndLine();
        }
    }

    private void Append(Run run)
    {
        string? code = !colour || run.Text.Length == 0 ? null : run.Tone switch
        {
            Tone.Strong => "\e[1m",
            Tone.Dim => "\e[2m",
            Tone.Good => "\e[32m",
            Tone.Caution => "\e[33m",
            Tone.Bad => "\e[31m",
            _ => null,
        };
        _line.Append(code).Append(run.Text).Append(code is null ? "" : "\e[0m");
    }

    private void EndLine()
    {
        int end = _line.Length;
        while (end > 0 && _line[end - 1] is ' ' or Run.NoBreak)
        {
            end--;
        }

        _line.Length = end;
        _line.Replace(Run.NoBreak, ' ').Replace($"{Run.Joiner}", "");
        output.Write(_line);
        output.Write('\n');
        _line.Clear();
    }
}
