using System.Text;

namespace MatchEngine.Profiles.Naming;

/// <summary>
/// Folds names to what they have in common: lower case, no accents, no punctuation, one space between words. The table is our own, so that it
/// is the same whatever the platform's Unicode data: Latin letters with marks, Cyrillic Ё and Й, Arabic letter forms and vowel signs.
/// </summary>
internal static class NameFolding
{
    private static readonly Dictionary<char, string> Letters = MakeLetters();

    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool space = false;
        foreach (char letter in text)
        {
            char lower = char.ToLowerInvariant(letter);
            if (Letters.TryGetValue(lower, out string? plain))
            {
                space = Append(folded, plain, space);
            }
            else if (char.IsLetterOrDigit(lower))
            {
                space = Append(folded, [lower], space);
            }
            else
            {
                // an apostrophe or a combining mark joins, anything else parts
                space |= !IsJoining(lower);
            }
        }

        return folded.ToString();
    }

    private static bool Append(StringBuilder folded, ReadOnlySpan<char> letters, bool space)
    {
        if (letters.IsEmpty)
        {
            return space;
        }

        if (space && folded.Length > 0)
        {
            folded.Append(' ');
        }

        folded.Append(letters);
        return false;
    }

    private static bool IsJoining(char mark) =>
        mark is '\'' or '\u2019' or '\u02BC' or '`' or '.' || char.GetUnicodeCategory(mark) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static Dictionary<char, string> MakeLetters()
    {
        Dictionary<char, string> letters = [];
        Add("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "a");
        Add("çćĉċč", "c");
        Add("ďđð", "d");
        Add("èéêëēĕėęěẹẻẽếềểễệ", "e");
        Add("ĝğġģ", "g");
        Add("ĥħ", "h");
        Add("ìíîïĩīĭįıịỉǐ", "i");
        Add("ĵ", "j");
        Add("ķ", "k");
        Add("ĺļľŀł", "l");
        Add("ñńņňŉ", "n");
        Add("òóôõöøōŏőơọỏốồổỗộớờởỡợǒ", "o");
        Add("ŕŗř", "r");
        Add("śŝşšș", "s");
        Add("ţťŧț", "t");
        Add("ùúûüũūŭůűųưụủứừửữựǔ", "u");
        Add("ŵ", "w");
        Add("ýÿŷỳỵỷỹ", "y");
        Add("źżž", "z");
        Add("æ", "ae");
        Add("œ", "oe");
        Add("ß", "ss");
        Add("þ", "th");
        Add("ё", "е");
        Add("й", "и");
        Add("أإآٱ", "ا");
        Add("ة", "ه");
        Add("ى", "ي");
        return letters;

        void Add(string marked, string plain)
        {
            foreach (char letter in marked)
            {
                letters[letter] = plain;
            }
        }
    }
}
