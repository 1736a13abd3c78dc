namespace MatchEngine.Console.Output;

/// <summary>A release that was made.</summary>
internal sealed record ReleaseReport(string RuleSet, string Version, string Revision, string Folder, IReadOnlyList<string> Files);
