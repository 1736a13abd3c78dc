namespace MatchEngine.Rules.Linting;

/// <summary>A finding of lint that the author of a rule knows and keeps.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Reason">Why it stays; never empty.</param>
public sealed record LintIgnore(string Code, string Reason);
