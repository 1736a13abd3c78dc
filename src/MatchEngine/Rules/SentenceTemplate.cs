using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;
using MatchEngine.Languages;

namespace MatchEngine.Rules;

/// <summary>One language's text of a sentence, cut at its placeholders.</summary>
internal sealed record SentenceTemplate(string Raw, ImmutableArray<SentencePart> Parts)
{
    private static readonly SearchValues<char> Parentheses = SearchValues.Create("()（）");

    /// <summary>Whether nothing can be left out of it.</summary>
    private readonly bool _isPlain = !Parts.Any(part => part.Fact < 0 && part.Text.AsSpan().ContainsAny(Parentheses));

    public IEnumerable<int> Facts => Parts.Where(part => part.Fact >= 0).Select(part => part.Fact);

    /// <summary>Whether the same facts are shown in the same formats, in whatever order.</summary>
    public bool SaysTheSameAs(SentenceTemplate other) => Shown.SequenceEqual(other.Shown);

    /// <summary>The placeholders as they are written, for a message.</summary>
    public string Placeholders(FactDictionary facts) => Shown.Any()
        ? string.Join(", ", Shown.Select(part => $"{{{facts.Facts[part.Fact].Name}{(part.Format is null ? "" : $":{part.Format}")}}}"))
        : "no placeholder";

    /// <summary>Fills the placeholders. A parenthesis around a fact that is not known says nothing, and is left out.</summary>
    public string Fill(Func<int, Fact> read, FactDictionary dictionary, Labels labels) => Fill(part =>
    {
        Fact fact = read(part.Fact);
        return (FactFormat.Format(fact, dictionary.Facts[part.Fact], labels, part.Format), fact.IsKnown);
    });

    /// <summary>Fills the placeholders with facts that somebody else writes.</summary>
    /// <param name="show">A placeholder's fact as text, and whether it is known.</param>
    public string Fill(Func<SentencePart, (string Text, bool Known)> show) => _isPlain ? Join(show) : FillAndDrop(show);

    private string Join(Func<SentencePart, (string Text, bool Known)> show)
    {
        string[] texts = new string[Parts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Parts[i].Fact < 0 ? Parts[i].Text : show(Parts[i]).Text;
        }

        return string.Concat(texts);
    }

    private string FillAndDrop(Func<SentencePart, (string Text, bool Known)> show)
    {
        StringBuilder text = new(Raw.Length + 32);
        int opened = -1;
        bool empty = false;
        foreach (SentencePart part in Parts)
        {
            if (part.Fact >= 0)
            {
                (string shown, bool known) = show(part);
                empty |= opened >= 0 && !known;
                text.Append(shown);
                continue;
            }

            ReadOnlySpan<char> rest = part.Text;
            while (rest.IndexOfAny(Parentheses) is >= 0 and var at)
            {
                text.Append(rest[..(at + 1)]);
                if (rest[at] is '(' or '（')
                {
                    (opened, empty) = (text.Length - 1, false);
                }
                else if (opened >= 0)
                {
                    text.Length = empty ? StartOf(text, opened) : text.Length;
                    (opened, empty) = (-1, false);
                }

                rest = rest[(at + 1)..];
            }

            text.Append(rest);
        }

        return text.ToString();
    }

    private IEnumerable<(int Fact, string? Format)> Shown =>
        Parts.Where(part => part.Fact >= 0).Select(part => (part.Fact, part.Format)).OrderBy(part => part.Fact).ThenBy(part => part.Format, StringComparer.Ordinal);

    /// <summary>Where a parenthesis starts, the space before it included.</summary>
    private static int StartOf(StringBuilder text, int opened) => opened > 0 && text[opened - 1] == ' ' ? opened - 1 : opened;
}
