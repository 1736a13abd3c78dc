namespace MatchEngine.Console.Output;

/// <summary>A code of a fault with its explanation.</summary>
internal sealed record CodeExplanation(string Code, string Explanation);
