using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Testing;

namespace MatchEngine.Console.Verbs;

/// <summary>One round of <c>rules watch</c>: check, test, and what moved since the first round.</summary>
internal sealed class WatchRound(RuleFolder folder, Profiles.Catalogue catalogue, IReadOnlyList<string> countries, Terminal terminal)
{
    private RuleSet? _first;
    private int _round;

    public void Run(CancellationToken cancellation)
    {
        _round++;
        terminal.Output.Write($"-- round {_round}\n");
        try
        {
            Round(cancellation);
        }
        catch (UserException e)
        {
            // A file that is half-written now will be whole at the next save.
            terminal.Output.Write(string.Join('\n', e.Lines) + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Output.Write($"matchengine: {e.Message}\n");
        }

        terminal.Output.Flush();
    }

    private void Round(CancellationToken cancellation)
    {
        RuleSetResult result = RuleSet.Read(folder.Files, folder.Manifest);
        FaultLines.Write(result.Faults, terminal);
        if (result.RuleSet is not { } rules)
        {
            terminal.Output.Write($"{result.Faults.Count} fault(s): not tested.\n");
            return;
        }

        RulesTestOutput.Write(RulesTestOutput.Document(rules, RuleTests.Run(rules, folder.Files), coverage: false), terminal);
        if (_first is null)
        {
            _first = rules;
            return;
        }

        Matcher before = Matcher.Create(catalogue, _first);
        IReadOnlyList<string> asked = countries.Count > 0 ? countries : before.SuggestAllCountries();
        ImpactOutput.Impact(ImpactJob.Measure(before, rules, asked, null, 10, terminal, cancellation), terminal);
    }
}
