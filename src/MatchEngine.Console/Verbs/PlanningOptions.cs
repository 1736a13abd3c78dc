using System.CommandLine;
using System.Globalization;

namespace MatchEngine.Console.Verbs;

/// <summary>Options of the verbs that plan.</summary>
internal static class PlanningOptions
{
    public static Option<string?> Programmes() => new("--programmes")
    {
        Description = "Another rule set for programmes: a folder, or a released one as mic-programmes@1.0.0.",
        HelpName = "set",
    };

    /// <summary>A whole number within limits.</summary>
    public static Option<int> Whole(string name, string description, int least, int most, int otherwise) => new(name)
    {
        Description = $"{description} ({least} to {most}; default {otherwise}).",
        HelpName = "n",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most
            ? n
            : CommonOptions.Fail<int>(result, $"{name} is a whole number from {least} to {most}; '{result.Tokens[0].Value}' is not."),
    };
}
