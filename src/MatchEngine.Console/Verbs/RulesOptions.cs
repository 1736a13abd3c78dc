using System.CommandLine;
using MatchEngine.Console.Output;

namespace MatchEngine.Console.Verbs;

/// <summary>Arguments and options that the verbs of <c>rules</c> share.</summary>
internal static class RulesOptions
{
    public static Argument<string?> Set(string what = "set") => new(what)
    {
        Description = "A folder with a ruleset.json, or a carried set such as mic-partnership@1.0.0; default: the carried working version.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Argument<string> Folder() => new("folder") { Description = "A folder with a ruleset.json." };

    public static Argument<string> Wanted(string name, string description) => new(name) { Description = description };

    public static Option<OutputFormat> Format() => CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
}
