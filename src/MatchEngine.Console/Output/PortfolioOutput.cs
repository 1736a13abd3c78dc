using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;
using MatchEngine.Planning;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Output;

/// <summary>Writes a portfolio in the format asked for, to the screen or to a file.</summary>
internal static class PortfolioOutput
{
    public static void Write(PortfolioAnswer answer, bool curveOnly, OutputFormat format, string? path, Labels labels, Terminal terminal) =>
        Destination.Write(path, terminal, target =>
        {
            switch (format)
            {
                case OutputFormat.Json:
                    PlanningJson.Write(target.Stream, curveOnly ? answer with { Countries = [], Partners = [] } : answer);
                    target.Stream.Write("\n"u8);
                    break;
                case OutputFormat.Csv when curveOnly:
                    PortfolioCsv.WriteCurve(answer, target.Output);
                    break;
                case OutputFormat.Csv:
                    PortfolioCsv.Write(answer, target.Output);
                    break;
                default:
                    new PortfolioPage(answer, labels, format == OutputFormat.Markdown ? new MarkdownPage(target.Output) : new TextPage(target)).Write(curveOnly);
                    break;
            }
        });

    /// <summary>Says on the error stream what broke or stays unmet, and gives the exit code.</summary>
    public static int Report(PortfolioAnswer answer, Labels labels, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (answer.Chosen.Pairings > 0)
        {
            return ExitCodes.Done;
        }

        terminal.Error.WriteLine($"matchengine: {labels["portfolio.none"]}");
        return ExitCodes.Findings;
    }
}
