using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads sentences and checks their placeholders against the dictionary.</summary>
internal static class SentenceReader
{
    private static readonly string[] Languages = ["en", "fr", "es", "zh", "ar", "ru"];

    public static Sentence? Read(ObjectReader reader, string name, FactDictionary facts, FaultList faults, bool required = false)
    {
        JsonNode? node = reader.Any(name, required);
        switch (node?.Kind)
        {
            case null or JsonKind.Null:
                return null;
            case JsonKind.String:
                return new Sentence(ImmutableSortedDictionary<string, SentenceTemplate>.Empty.Add("en", Cut(node, facts, faults)));
            case JsonKind.Object:
                return ReadTranslations(node, name, facts, faults);
            default:
                faults.Add(RuleFaults.WrongType, node, $"'{name}' is a string, or an object of language codes; this is {node.KindInWords}.");
                return null;
        }
    }

    private static Sentence? ReadTranslations(JsonNode node, string name, FactDictionary facts, FaultList faults)
    {
        ObjectReader translations = new(node, $"'{name}'", faults);
        ImmutableSortedDictionary<string, SentenceTemplate>.Builder templates =
            ImmutableSortedDictionary.CreateBuilder<string, SentenceTemplate>(StringComparer.Ordinal);
        foreach (string language in Languages)
        {
            if (translations.Get(language, JsonKind.String, required: language == "en") is { } text)
            {
                templates[language] = Cut(text, facts, faults);
            }
        }

        translations.Done();
        return templates.ContainsKey("en") ? new Sentence(templates.ToImmutable()) : null;
    }

    private static SentenceTemplate Cut(JsonNode node, FactDictionary facts, FaultList faults)
    {
        string raw = node.Text;
        ImmutableArray<SentencePart>.Builder parts = ImmutableArray.CreateBuilder<SentencePart>();
        StringBuilder text = new();
        int at = 0;
        while (at < raw.Length)
        {
            char c = raw[at];
            if (c is '{' or '}' && at + 1 < raw.Length && raw[at + 1] == c)
            {
                text.Append(c);
                at += 2;
            }
            else if (c == '{')
            {
                int end = raw.IndexOf('}', at);
                if (end < 0)
                {
                    Fault(at, "'{' is not closed. Close the placeholder, or write {{ for a brace.");
                    break;
                }

                Placeholder(raw[(at + 1)..end], at + 1);
                at = end + 1;
            }
            else if (c == '}')
            {
                Fault(at, "'}' closes nothing. Write }} for a brace.");
                at++;
            }
            else
            {
                text.Append(c);
                at++;
            }
        }

        Flush();
        return new SentenceTemplate(raw, parts.ToImmutable());

        void Flush()
        {
            if (text.Length > 0)
            {
                parts.Add(new SentencePart(text.ToString(), -1, null));
                text.Clear();
            }
        }

        void Placeholder(string inside, int start)
        {
            int colon = inside.IndexOf(':');
            string name = colon < 0 ? inside : inside[..colon];
            string? format = colon < 0 ? null : inside[(colon + 1)..];
            if (!facts.TryFind(name, out int fact))
            {
                Fault(start, $"'{name}' is no fact of the dictionary.{EditDistance.Hint(name, facts.Facts.Select(f => f.Name))}");
            }
            else if (format is not null && !FactFormat.Formats.Contains(format))
            {
                Fault(start + colon + 1, $"'{format}' is no format; the formats are {string.Join(", ", FactFormat.Formats)}.");
            }
            else
            {
                Flush();
                parts.Add(new SentencePart("", fact, format));
            }
        }

        void Fault(int character, string message) =>
            faults.Add(RuleFaults.BadPlaceholder, node.File, node.File.OffsetInString(node, character), message);
    }
}
