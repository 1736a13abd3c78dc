using System.CommandLine;
using System.Globalization;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary>Options that several verbs share, each made anew so that a command owns its own.</summary>
internal static class CommonOptions
{
    public static Option<string?> Catalogue() => new("--catalogue") { Description = "Another catalogue: a folder or a packed file.", HelpName = "path" };

    public static Option<string?> Rules() => new("--rules")
    {
        Description = "Another rule set: a folder, or a released one as mic-partnership@1.0.0.",
        HelpName = "set",
    };

    public static Option<string?> ProgrammeRules() => new("--programme-rules")
    {
        Description = "Another rule set for programmes: a folder, or a released one as mic-programmes@1.0.0.",
        HelpName = "set",
    };

    /// <summary>How many lines an answer has at most.</summary>
    public static Option<int?> Top(string what, int byDefault) => new("--top")
    {
        Description = $"How many {what} at most (default {byDefault}).",
        HelpName = "n",
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n > 0
            ? n
            : Fail<int?>(result, $"--top is a whole number from 1; '{result.Tokens[0].Value}' is not."),
    };

    public static Option<string?> Model() => new("--model")
    {
        Description = "The model that tells how likely a pairing is: 'none', or a folder with a card.json; default: the one that is carried along.",
        HelpName = "none|folder",
    };

    public static Option<bool> ForUnido() => new("--for-unido")
    {
        Description = "Rank by who would fund UNIDO's own work there, instead of who works there.",
    };

    public static Option<string[]> Facts() => new("--facts")
    {
        Description = "Your own facts (JSON), each with its source; may be given several times.",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    public static Option<string?> Out() => new("--out") { Description = "Write to a file instead of the screen; written whole or not at all.", HelpName = "file" };

    public static Option<string> Language()
    {
        string[] languages = [.. LanguageCodes.All];
        return new Option<string>("--language")
        {
            Description = $"Language of names, words and sentences: {string.Join(", ", languages)}; default: that of the environment.",
            HelpName = "code",
            DefaultValueFactory = _ => Locale.Language(Environment.GetEnvironmentVariable),
            CustomParser = result => OneOf(result, "--language", languages),
        };
    }

    /// <summary>The word given, where it is one of those allowed; case is ignored.</summary>
    public static string OneOf(System.CommandLine.Parsing.ArgumentResult result, string name, string[] allowed)
    {
        string given = result.Tokens[0].Value.ToLowerInvariant();
        return allowed.Contains(given) ? given : Fail<string>(result, $"{name} is one of {string.Join(", ", allowed)}; '{result.Tokens[0].Value}' is not.");
    }

    public static Option<OutputFormat> Format(params OutputFormat[] formats)
    {
        Option<OutputFormat> option = new("--format")
        {
            Description = $"One of {string.Join(", ", formats.Select(format => format.ToString().ToLowerInvariant()))}.",
            HelpName = "format",
            CustomParser = result => Enum.TryParse(result.Tokens[0].Value, ignoreCase: true, out OutputFormat format) && formats.Contains(format) && !char.IsDigit(result.Tokens[0].Value[0])
                ? format
                : Fail<OutputFormat>(result, $"'{result.Tokens[0].Value}' is no format; choose {string.Join(", ", formats.Select(f => f.ToString().ToLowerInvariant()))}."),
            DefaultValueFactory = _ => formats[0],
        };
        return option;
    }

    public static Option<Theme?> ThemeOption(string description) => Coded<Theme>("--theme", description, [.. Themes.All.Select(t => t.Code())], Themes.TryParse);

    public delegate bool Read<T>(string? text, out T value);

    /// <summary>An option that takes one of some codes.</summary>
    public static Option<T?> Coded<T>(string name, string description, IReadOnlyList<string> codes, Read<T> read)
        where T : struct
    {
        return new Option<T?>(name)
        {
            Description = $"{description}: {string.Join(", ", codes)}.",
            HelpName = "code",
            CustomParser = result => read(result.Tokens[0].Value, out T value) && codes.Contains(Normal(result.Tokens[0].Value))
                ? value
                : Fail<T?>(result, $"{name} is one of {string.Join(", ", codes)}; '{result.Tokens[0].Value}' is not."),
        };
    }

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The day that income groups and rules are taken at; default: the catalogue's own date.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : Fail<DateOnly?>(result, $"'{result.Tokens[0].Value}' is no date; write YYYY-MM-DD, such as 2024-07-01."),
    };

    public static T Fail<T>(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }

    private static string Normal(string text) => text.Trim().Replace('-', '_').ToLowerInvariant();
}
