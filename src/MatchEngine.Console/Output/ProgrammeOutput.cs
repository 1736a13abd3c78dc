using MatchEngine.Console.Output.Pages;

namespace MatchEngine.Console.Output;

/// <summary>Writes an answer about programmes in the format asked for, to the screen or to a file.</summary>
internal static class ProgrammeOutput
{
    /// <summary>Writes the answer; one that found nothing is a document for machines, but no page for a reader.</summary>
    public static void Write(
        bool found, OutputFormat format, string? path, Terminal terminal, Action<Stream> json, Action<TextWriter> csv, Action<IPage> page)
    {
        if (!found && format is OutputFormat.Table or OutputFormat.Markdown)
        {
            return;
        }

        Destination.Write(path, terminal, target =>
        {
            switch (format)
            {
                case OutputFormat.Json:
                    json(target.Stream);
                    target.Stream.Write("\n"u8);
                    break;
                case OutputFormat.Csv:
                    csv(target.Output);
                    break;
                case OutputFormat.Markdown:
                    page(new MarkdownPage(target.Output));
                    break;
                default:
                    page(new TextPage(target));
                    break;
            }
        });
    }
}
