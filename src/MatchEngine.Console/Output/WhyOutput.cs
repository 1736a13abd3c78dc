using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes an explanation in the format asked for, to the screen or to a file.</summary>
internal static class WhyOutput
{
    public static void Write(PairingExplanation explanation, CatalogueInfo catalogue, bool all, OutputFormat format, string? path, Labels labels, Terminal terminal) =>
        Destination.Write(path, terminal, target =>
        {
            if (format == OutputFormat.Json)
            {
                MatchJson.Write(target.Stream, explanation);
                target.Stream.Write("\n"u8);
                return;
            }

            IPage page = format == OutputFormat.Markdown ? new MarkdownPage(target.Output) : new TextPage(target);
            new WhyPage(explanation, catalogue, all, labels, page).Write();
        });
}
