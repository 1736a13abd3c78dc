using System.CommandLine;
using System.CommandLine.Parsing;
using MatchEngine.Console.Verbs;

namespace MatchEngine.Console;

/// <summary>The command line: its verbs, and what every verb does on wrong use.</summary>
internal static class Cli
{
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new("Suggests development partners for middle-income countries, each suggestion explained.")
        {
            SuggestVerb.Create(terminal),
            WhyVerb.Create(terminal),
            WhyNotVerb.Create(terminal),
            WhatIfVerb.Create(terminal),
            RulesVerb.Create(terminal),
            CatalogueVerb.Create(terminal),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                terminal.Error.WriteLine($"matchengine: {error.Message}");
            }

            terminal.Error.WriteLine($"Try 'matchengine {Path(parsed)}--help'.");
            return ExitCodes.WrongUse;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UserException e)
        {
            foreach (string line in e.Lines)
            {
                terminal.Error.WriteLine(line);
            }

            return e.ExitCode;
        }
        catch (IOException e)
        {
            terminal.Error.WriteLine($"matchengine: {e.Message}");
            return ExitCodes.WrongUse;
        }
        finally
        {
            Flush(terminal);
        }
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

    private static void Flush(Terminal terminal)
    {
        try
        {
            terminal.Output.Flush();
        }
        catch (IOException)
        {
            // The reader of the pipe has gone (as 'head' does); there is nobody left to tell.
        }
    }
}
