using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Output;

namespace MatchEngine.Console.Verbs;

/// <summary>Arguments and options that the verbs of <c>rules</c> share.</summary>
internal static class RulesOptions
{
    public const int DefaultTop = 10;

    public static Option<int?> Top() => new("--top")
    {
        Description = $"How many places are a country's first (default {DefaultTop}).",
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0
            ? n
            : CommonOptions.Fail<int?>(result, $"--top is a whole number from 1; '{result.Tokens[0].Value}' is not."),
    };

    public static Argument<string?> Set(string what = "set") => new(what)
    {
        Description = "A folder with a ruleset.json, or a carried set such as mic-partnership@1.0.0; default: the carried working version.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Argument<string> Folder() => new("folder") { Description = "A folder with a ruleset.json." };

    public static Argument<string> Wanted(string name, string description) => new(name) { Description = description };

    public static Option<OutputFormat> Format() => CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
}
