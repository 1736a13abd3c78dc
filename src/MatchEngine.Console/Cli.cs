using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using MatchEngine.Console.Verbs;

namespace MatchEngine.Console;

/// <summary>The command line: its verbs, and what every verb does on wrong use.</summary>
internal static class Cli
{
    private static readonly (string Name, Func<Terminal, Command> Create)[] Verbs =
    [
        ("suggest", SuggestVerb.Create),
        ("why", WhyVerb.Create),
        ("why-not", WhyNotVerb.Create),
        ("what-if", WhatIfVerb.Create),
        ("brief", BriefVerb.Create),
        ("export", ExportVerb.Create),
        ("triangular", TriangularVerb.Create),
        ("regional", RegionalVerb.Create),
        ("mobilise", MobiliseVerb.Create),
        ("portfolio", PortfolioVerb.Create),
        ("decide", DecideVerb.Create),
        ("note", NoteVerb.Create),
        ("decisions", DecisionsVerb.Create),
        ("changes", ChangesVerb.Create),
        ("rules", RulesVerb.Create),
        ("catalogue", CatalogueVerb.Create),
        ("model", ModelVerb.Create),
        ("replay", ReplayVerb.Create),
        ("serve", ServeVerb.Create),
    ];

    /// <summary>How long a verb may take to end well once it was told to: a server lets the requests at hand be answered.</summary>
    private static readonly TimeSpan LongestEnding = TimeSpan.FromSeconds(10);

    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            int code = Invoke(args, terminal);
            terminal.Output.Flush();
            return code;
        }
        catch (UserException e)
        {
            foreach (string line in e.Lines)
            {
                terminal.Error.WriteLine(line);
            }

            return e.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A reader of the pipe that has gone, as 'head' does, is no error and does not come here.
            terminal.Error.WriteLine($"matchengine: {e.Message}");
            return ExitCodes.WrongUse;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            terminal.Error.WriteLine($"matchengine: this is a fault of the program: {e.GetType().Name}: {e.Message} Report it with the command that you gave.");
            return ExitCodes.WrongUse;
        }
    }

    private static int Invoke(string[] args, Terminal terminal)
    {
        ParseResult parsed = Root(args, terminal).Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnding });
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            string unknown = parsed.UnmatchedTokens[0];
            string what = unknown.StartsWith('-') ? "option" : parsed.CommandResult.Parent is null ? "command" : "argument";
            terminal.Error.WriteLine($"matchengine: there is no {what} '{unknown}'{(parsed.CommandResult.Parent is null ? "." : " here.")}{Spelling.Hint(unknown, Words(parsed))}");
        }
        else
        {
            foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
            {
                terminal.Error.WriteLine($"matchengine: {message}");
            }
        }

        terminal.Error.WriteLine($"Try 'matchengine {Path(parsed)}--help'.");
        return ExitCodes.WrongUse;
    }

    /// <summary>The commands; only the verb asked for where there is one, since making all takes longer than parsing.</summary>
    private static Command Root(string[] args, Terminal terminal)
    {
        Command root = new("matchengine", "Suggests development partners for middle-income countries, each suggestion explained.")
        {
            new HelpOption(),
            new VersionOption(),
        };
        bool known = args.Length > 0 && Array.Exists(Verbs, verb => verb.Name == args[0]);
        foreach ((string name, Func<Terminal, Command> create) in Verbs)
        {
            if (!known || name == args[0])
            {
                root.Subcommands.Add(create(terminal));
            }
        }

        return root;
    }

    /// <summary>What could have stood where a word was not understood.</summary>
    private static IEnumerable<string> Words(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return command.Subcommands.Select(sub => sub.Name).Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));
    }

    private static string Path(ParseResult parsed)
    {
        List<string> names = [];
        for (SymbolResult? result = parsed.CommandResult; result?.Parent is not null; result = result.Parent)
        {
            names.Insert(0, ((CommandResult)result).Command.Name);
        }

        return string.Concat(names.Select(name => name + " "));
    }
}
