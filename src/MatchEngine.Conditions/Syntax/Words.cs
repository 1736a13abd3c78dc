using System.Buffers;
using System.Collections.Frozen;

namespace MatchEngine.Conditions.Syntax;

/// <summary>The words of the language.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, TokenKind> Keywords = new Dictionary<string, TokenKind>(StringComparer.Ordinal)
    {
        ["true"] = TokenKind.True,
        ["false"] = TokenKind.False,
        ["null"] = TokenKind.Null,
        ["in"] = TokenKind.In,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        "as",
        "break",
        "const",
        "continue",
        "else",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "package",
        "namespace",
        "return",
        "var",
        "void",
        "while");

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    public static TokenKind KindOf(string word) => Keywords.GetValueOrDefault(word, TokenKind.Identifier);

    public static bool IsReserved(string word) => Reserved.Contains(word);

    public static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    public static bool IsNamePart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>Whether the word may stand behind a point without back quotes.</summary>
    public static bool IsSelector(string word) =>
        word.Length > 0 && IsNameStart(word[0]) && !word.AsSpan().ContainsAnyExcept(NameCharacters) && !Keywords.ContainsKey(word);
}
