using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Matching;

namespace MatchEngine.Console.Verbs;

/// <summary>Options of the verbs that remember.</summary>
internal static class StoreOptions
{
    public static Option<string?> Store() => new("--store")
    {
        Description = $"Where decisions are remembered: a file, postgres://user@host/database, or 'none'. Default: {StorePlace.Variable}, else a file in your data folder.",
        HelpName = "store",
    };

    public static Option<string?> By() => new("--by") { Description = "Who it is from. Default: your user name.", HelpName = "name" };

    /// <summary>Who asks, where nobody need say so.</summary>
    public static string User => Environment.UserName is { Length: > 0 } name ? name : "unknown";

    public static Option<bool> Deferred() => new("--deferred") { Description = "Also pairings that were deferred to a later day, marked." };

    /// <summary>Who it is from, or the end of the verb where that can't be told.</summary>
    public static string WhoOf(string? by) => by ?? (Environment.UserName is { Length: > 0 } name
        ? name
        : throw UserException.WrongUse("matchengine: your user name is not known; say who it is from with --by."));

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : CommonOptions.Fail<DateOnly?>(result, $"'{result.Tokens[0].Value}' is no date; write YYYY-MM-DD, such as 2027-01-15 ({name})."),
    };

    public static Option<Verdict?> VerdictOption() => CommonOptions.Coded<Verdict>("--verdict", "Only decisions of one kind", Verdicts.AllCodes, Verdicts.TryParse);
}
