namespace MatchEngine.Console.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record Told(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
