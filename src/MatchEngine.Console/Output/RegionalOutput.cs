using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes a regional programme in the format asked for, to the screen or to a file.</summary>
internal static class RegionalOutput
{
    public static void Write(RegionalAnswer answer, OutputFormat format, string? path, Labels labels, Terminal terminal) => ProgrammeOutput.Write(
        !answer.Partners.IsEmpty,
        format,
        path,
        terminal,
        stream => MatchJson.Write(stream, answer),
        output => RegionalCsv.Write(answer, output),
        page => new RegionalPage(answer, labels, page).Write());

    /// <summary>Says on the error stream why there is no partner, and gives the exit code.</summary>
    public static int Report(RegionalAnswer answer, Labels labels, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (!answer.Partners.IsEmpty)
        {
            return ExitCodes.Done;
        }

        foreach (Remark gate in answer.ClosedWhole.Concat(answer.LeftOutCountries.SelectMany(country => country.Gates)))
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }

        if (answer.ClosedWhole.IsEmpty)
        {
            terminal.Error.WriteLine($"matchengine: {labels["regional.no_partner"]}");
        }
        else
        {
            terminal.Error.WriteLine(labels["regional.find"]);
        }

        return ExitCodes.Findings;
    }
}
