namespace MatchEngine.Conditions.Patterns;

/// <summary>Why a regular expression cannot be used.</summary>
/// <param name="Message">In words, with the place.</param>
internal sealed record PatternFault(string Message);
