namespace MatchEngine.Rules.Formatting;

/// <summary>A comment as it stands in the file, with its signs.</summary>
/// <param name="Text">The text, lines ended by a line feed, without spaces at their ends.</param>
/// <param name="BlankBefore">Whether an empty line stands before it.</param>
internal readonly record struct FormatComment(string Text, bool BlankBefore);
