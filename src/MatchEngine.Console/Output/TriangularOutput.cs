using System.Collections.Immutable;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>Writes triples in the format asked for, to the screen or to a file.</summary>
internal static class TriangularOutput
{
    public static void Write(TriangularAnswer answer, OutputFormat format, string? path, Labels labels, Terminal terminal) => ProgrammeOutput.Write(
        !answer.Triples.IsEmpty,
        format,
        path,
        terminal,
        stream => MatchJson.Write(stream, answer),
        output => TriangularCsv.Write(answer, output),
        page => new TriangularPage(answer, labels, page).Write());

    /// <summary>Says on the error stream why there is no triple, and gives the exit code.</summary>
    public static int Report(TriangularAnswer answer, TriangularQuery query, Labels labels, Terminal terminal)
    {
        foreach (string fault in answer.Faults)
        {
            terminal.Error.WriteLine($"matchengine: {fault}");
        }

        if (!answer.Triples.IsEmpty)
        {
            return ExitCodes.Done;
        }

        foreach (Remark gate in answer.ClosedWhole)
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }

        if (!answer.ClosedWhole.IsEmpty)
        {
            return ExitCodes.Findings;
        }

        Closed(answer.ClosedProviders, query.Provider, labels, terminal);
        Closed(answer.ClosedFunders, query.Funder, labels, terminal);
        terminal.Error.WriteLine(
            $"matchengine: {labels.Text("triangular.none", ("providers", labels.Whole(answer.OpenProviders)), ("funders", labels.Whole(answer.OpenFunders)))}");
        if (query is { Provider: not null, Funder: not null })
        {
            terminal.Error.WriteLine(labels.Text("triangular.every_rule", ("command", $"matchengine triangular {answer.Country.Id} --provider {query.Provider} --funder {query.Funder} --why")));
        }

        return ExitCodes.Findings;
    }

    private static void Closed(ImmutableArray<ClosedGate> closed, string? asked, Labels labels, Terminal terminal)
    {
        foreach (Remark gate in asked is null ? [] : closed.SelectMany(side => side.Gates))
        {
            terminal.Error.WriteLine($"matchengine: {gate.Sentence} [{Citation.Of(gate, labels)}]");
        }
    }
}
