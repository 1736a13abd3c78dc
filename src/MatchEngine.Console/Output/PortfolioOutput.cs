using MatchEngine.Console.Output.Pages;
using MatchEngine.Planning;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Console.Output;

/// <summary>Writes a portfolio in the format asked for, to the screen or to a file.</summary>
internal static class PortfolioOutput
{
    public static void Write(PortfolioAnswer answer, bool curveOnly, OutputFormat format, string? path, Terminal terminal) =>
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
                    PortfolioPage.Write(answer, curveOnly, format == OutputFormat.Markdown ? new MarkdownPage(target.Output) : new TextPage(target));
                    break;
            }
        });

    /// <summary>Says on the error stream what broke or stays unmet, and gives the exit code.</summary>
    public static int Report(PortfolioAnswer answer, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (answer.Chosen.Pairings > 0)
        {
            return ExitCodes.Done;
        }

        terminal.Error.WriteLine("matchengine: nothing qualifies: no open pairing has a partner whose capacity is known.");
        return ExitCodes.Findings;
    }
}
