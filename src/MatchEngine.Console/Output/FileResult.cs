namespace MatchEngine.Console.Output;

/// <summary>What became of one file: <c>unchanged</c>, <c>formatted</c>, <c>would change</c>, <c>already language 1</c>.</summary>
internal sealed record FileResult(string File, string Result);
