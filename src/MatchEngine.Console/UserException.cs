namespace MatchEngine.Console;

/// <summary>Ends a verb with messages for the person who called it.</summary>
internal sealed class UserException(int exitCode, params string[] lines) : Exception(string.Join('\n', lines))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<string> Lines { get; } = lines;

    /// <summary>Wrong use or bad input.</summary>
    public static UserException WrongUse(params string[] lines) => new(ExitCodes.WrongUse, lines);
}
