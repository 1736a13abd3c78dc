using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;
using MatchEngine.Languages;

namespace MatchEngine.Rules;

/// <summary>One language's text of a sentence, cut at its placeholders.</summary>
internal sealed record SentenceTemplate(string Raw, ImmutableArray<SentencePart> Parts)
{
    public IEnumerable<int> Facts => Parts.Where(part => part.Fact >= 0).Select(part => part.Fact);

    /// <summary>Whether the same facts are shown in the same formats, in whatever order.</summary>
    public bool SaysTheSameAs(SentenceTemplate other) => Shown.SequenceEqual(other.Shown);

    /// <summary>The placeholders as they are written, for a message.</summary>
    public string Placeholders(FactDictionary facts) => Shown.Any()
        ? string.Join(", ", Shown.Select(part => $"{{{facts.Facts[part.Fact].Name}{(part.Format is null ? "" : $":{part.Format}")}}}"))
        : "no placeholder";

    /// <summary>Fills the placeholders. A parenthesis around a fact that is not known says nothing, and is left out.</summary>
    public string Fill(Func<int, Fact> read, FactDictionary dictionary, Labels labels)
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
                text.Append(FactFormat.Format(fact, dictionary.Facts[part.Fact], labels, part.Format));
                continue;
            }

            foreach (char c in part.Text)
            {
                text.Append(c);
                if (c is '(' or '（')
                {
                    (opened, empty) = (text.Length - 1, false);
                }
                else if (c is ')' or '）' && opened >= 0)
                {
                    text.Length = empty ? StartOf(text, opened) : text.Length;
                    (opened, empty) = (-1, false);
                }
            }
        }

        return text.ToString();
    }

    private IEnumerable<(int Fact, string? Format)> Shown =>
        Parts.Where(part => part.Fact >= 0).Select(part => (part.Fact, part.Format)).OrderBy(part => part.Fact).ThenBy(part => part.Format, StringComparer.Ordinal);

    /// <summary>Where a parenthesis starts, the space before it included.</summary>
    private static int StartOf(StringBuilder text, int opened) => opened > 0 && text[opened - 1] == ' ' ? opened - 1 : opened;
}
