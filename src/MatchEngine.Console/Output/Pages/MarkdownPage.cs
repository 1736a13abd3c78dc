using System.Text;

namespace MatchEngine.Console.Output.Pages;

/// <summary>A page of Markdown.</summary>
internal sealed class MarkdownPage(TextWriter output) : IPage
{
    private bool _inList;

    public void Title(string text)
    {
        output.Write($"# {Escape(text)}\n\n");
        _inList = false;
    }

    public void Heading(string text)
    {
        EndList();
        output.Write($"## {Escape(text)}\n\n");
    }

    public void Paragraph(params ReadOnlySpan<Run> runs)
    {
        EndList();
        output.Write($"{Text(runs)}\n\n");
    }

    public void Item(Mark mark, params ReadOnlySpan<Run> runs)
    {
        string sign = mark switch
        {
            Mark.CannotTell => "? ",
            Mark.Caution => "Caution: ",
            _ => "",
        };
        output.Write($"- {sign}{Text(runs)}\n");
        _inList = true;
    }

    public void Detail(params ReadOnlySpan<Run> runs)
    {
        output.Write($"  - {Text(runs)}\n");
        _inList = true;
    }

    public void Table(IReadOnlyList<Column> columns, IReadOnlyList<Run[]> rows)
    {
        EndList();
        output.Write($"| {string.Join(" | ", columns.Select(column => Escape(column.Title)))} |\n");
        output.Write($"|{string.Concat(columns.Select(column => column.Right ? "--:|" : "---|"))}\n");
        foreach (Run[] row in rows)
        {
            output.Write($"| {string.Join(" | ", row.Select(cell => Text([cell])))} |\n");
        }

        output.Write('\n');
    }

    public void Gap() => EndList();

    /// <summary>A text in which nothing is taken for markup.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in text)
        {
            escaped.Append(letter switch
            {
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' => $"\\{letter}",
                '<' => "&lt;",
                Run.NoBreak or '\n' => " ",
                Run.Joiner => "",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string Text(ReadOnlySpan<Run> runs)
    {
        StringBuilder text = new();
        foreach (Run run in runs)
        {
            string escaped = Escape(run.Text);
            text.Append(run.Tone == Tone.Strong && escaped.Trim().Length > 0 ? $"**{escaped.Trim()}**{(escaped.EndsWith(' ') ? " " : "")}" : escaped);
        }

        return text.ToString().Trim();
    }

    private void EndList()
    {
        if (_inList)
        {
            output.Write('\n');
        }

        _inList = false;
    }
}
