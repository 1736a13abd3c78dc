namespace MatchEngine.Conditions.Syntax;

/// <summary>A word or sign of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">A name, or the content of a string; else null.</param>
/// <param name="Magnitude">The absolute value of a whole number.</param>
/// <param name="Number">The value of a number with a fraction.</param>
internal sealed record Token(TokenKind Kind, TextSpan Span, string? Text = null, ulong Magnitude = 0, double Number = 0);
