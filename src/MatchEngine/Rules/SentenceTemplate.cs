using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;

namespace MatchEngine.Rules;

/// <summary>One language's text of a sentence, cut at its placeholders.</summary>
internal sealed record SentenceTemplate(string Raw, ImmutableArray<SentencePart> Parts)
{
    public IEnumerable<int> Facts => Parts.Where(part => part.Fact >= 0).Select(part => part.Fact);

    public string Fill(Func<int, Fact> read, FactDictionary dictionary)
    {
        StringBuilder text = new(Raw.Length + 32);
        foreach (SentencePart part in Parts)
        {
            text.Append(part.Fact < 0 ? part.Text : FactFormat.Format(read(part.Fact), dictionary.Facts[part.Fact], part.Format));
        }

        return text.ToString();
    }
}
