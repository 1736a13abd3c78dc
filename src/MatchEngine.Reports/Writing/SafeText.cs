using System.Xml;

namespace MatchEngine.Reports.Writing;

/// <summary>Text as XML can hold it.</summary>
internal static class SafeText
{
    private const char Replacement = '�';

    /// <summary>The text, with a replacement for each character that XML has no place for: control characters, halves of pairs.</summary>
    public static string Clean(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!Fits(text, i))
            {
                return string.Concat(text.Select((c, at) => Fits(text, at) ? c : Replacement));
            }
        }

        return text;
    }

    private static bool Fits(string text, int at) => XmlConvert.IsXmlChar(text[at])
        || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));
}
