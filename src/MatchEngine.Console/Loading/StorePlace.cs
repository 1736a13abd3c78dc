namespace MatchEngine.Console.Loading;

/// <summary>Where the officer's memory is, before anything of a database is loaded.</summary>
/// <param name="Text">A file, or the address of a server.</param>
/// <param name="IsNamed">Whether the person named it; else it is the file in the user's data folder.</param>
internal sealed record StorePlace(string Text, bool IsNamed)
{
    public const string Variable = "MATCHENGINE_STORE";

    private const string None = "none";

    /// <summary>The place that an option names, else the environment, else the user's data folder; null for <c>none</c>.</summary>
    public static StorePlace? Of(string? option)
    {
        string? named = option ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable ? variable : null);
        return named switch
        {
            None => null,
            not null => new StorePlace(named, true),
            _ => new StorePlace(Default(), false),
        };
    }

    /// <summary>The place where something is remembered already, or is asked to be; null where nothing is: then no memory is in use.</summary>
    public static StorePlace? InUse(string? option) => Of(option) is { } place && (place.IsNamed || File.Exists(place.Text)) ? place : null;

    /// <summary>The place that a verb can't do without.</summary>
    public static StorePlace Require(string? option) => Of(option)
        ?? throw UserException.WrongUse("matchengine: this needs a store, and '--store none' leaves it out. Name a file, or postgres://user@host/database.");

    private static string Default()
    {
        string data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(data.Length > 0 ? data : ".", "matchengine", "decisions.db");
    }
}
