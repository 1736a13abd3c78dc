using System.CommandLine;
using System.Globalization;

namespace MatchEngine.Console.Verbs;

/// <summary>Options of the verbs that plan.</summary>
internal static class PlanningOptions
{
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

    /// <summary>A whole number within limits that may be left out.</summary>
    public static Option<int?> MaybeWhole(string name, string description, int least, int most, string otherwise) => new(name)
    {
        Description = $"{description} ({least} to {most}; default: {otherwise}).",
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most
            ? n
            : CommonOptions.Fail<int?>(result, $"{name} is a whole number from {least} to {most}; '{result.Tokens[0].Value}' is not."),
    };
}
