using System.CommandLine;

namespace MatchEngine.Console.Verbs;

/// <summary><c>decisions</c>: reads what was decided. Without a verb of its own it lists.</summary>
internal static class DecisionsVerb
{
    public static Command Create(Terminal terminal)
    {
        Command command = DecisionsListVerb.Create("decisions", "Lists what was decided, or shows or exports it.", terminal);
        command.Subcommands.Add(DecisionsListVerb.Create("list", "Lists decisions, newest first; exit code 1 where there is none.", terminal));
        command.Subcommands.Add(DecisionsShowVerb.Create(terminal));
        command.Subcommands.Add(DecisionsExportVerb.Create(terminal));
        return command;
    }
}
