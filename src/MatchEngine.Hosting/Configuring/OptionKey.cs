namespace MatchEngine.Hosting.Configuring;

/// <summary>A key of the section.</summary>
/// <param name="Name">Its name below the section, with colons.</param>
/// <param name="Set">Reads a value into the options; gives what is wrong with it, or null.</param>
internal sealed record OptionKey(string Name, Func<MatchEngineOptions, string, string?> Set);
