using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;

namespace MatchEngine.Rules;

/// <summary>One language's text of a sentence, cut at its placeholders.</summary>
internal sealed record SentenceTemplate(string Raw, ImmutableArray<SentencePart> Parts)
{
    public IEnumerable<int> Facts => Parts.Where(part => part.Fact >= 0).Select(part => part.Fact);

    /// <summary>Fills the placeholders. A parenthesis around a fact that is not known says nothing, and is left out.</summary>
    public string Fill(Func<int, Fact> read, FactDictionary dictionary)
    {
        StringBuilder text = new(Raw.Length + 32);
        int opened = -1;
        bool empty = false;
        foreach (SentencePart part in Parts)
        {
            if (part.Fact >= 0)
            {
                Fact fact = read(part.Fact);
                empty |= opened >= 0 && !fact.IsKnown;
                text.Append(FactFormat.Format(fact, dictionary.Facts[part.Fact], part.Format));
                continue;
            }

            foreach (char c in part.Text)
            {
                text.Append(c);
                if (c == '(')
                {
                    (opened, empty) = (text.Length - 1, false);
                }
                else if (c == ')' && opened >= 0)
                {
                    text.Length = empty ? StartOf(text, opened) : text.Length;
                    (opened, empty) = (-1, false);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Where a parenthesis starts, the space before it included.</summary>
    private static int StartOf(StringBuilder text, int opened) => opened > 0 && text[opened - 1] == ' ' ? opened - 1 : opened;
}
