namespace MatchEngine.Conditions.Patterns;

/// <summary>Leaves the parser of regular expressions at the first fault; never leaves <see cref="PatternParser.TryParse"/>.</summary>
internal sealed class PatternException(string message) : Exception(message);
