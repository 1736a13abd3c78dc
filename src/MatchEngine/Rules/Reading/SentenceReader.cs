using System.Collections.Immutable;
using System.Text;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads sentences and checks their placeholders against the dictionary.</summary>
internal static class SentenceReader
{
    /// <summary>Reads a member that is a sentence.</summary>
    /// <param name="reader">The rule.</param>
    /// <param name="name">The member: a text in English, or an object of texts by language.</param>
    /// <param name="beside">Reads its text in a file of translations.</param>
    /// <param name="facts">What placeholders may name.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="required">Whether the member must be there.</param>
    public static Sentence? Read(
        ObjectReader reader, string name, Func<string, SentenceTemplate?> beside, FactDictionary facts, FaultList faults, bool required = false)
    {
        JsonNode? node = reader.Any(name, required);
        List<(string Language, JsonNode Text)> texts = [];
        switch (node?.Kind)
        {
            case null or JsonKind.Null:
                return null;
            case JsonKind.String:
                texts.Add((LanguageCodes.English, node));
                break;
            case JsonKind.Object:
                texts.AddRange(Within(node, name, faults));
                break;
            default:
                faults.Add(RuleFaults.WrongType, node, $"'{name}' is a string, or an object of language codes; this is {node.KindInWords}.");
                return null;
        }

        return texts is [(LanguageCodes.English, _), ..] ? Translated(texts, name, beside, facts, faults) : null;
    }

    private static IEnumerable<(string Language, JsonNode Text)> Within(JsonNode node, string name, FaultList faults)
    {
        ObjectReader translations = new(node, $"'{name}'", faults);
        foreach (string language in LanguageCodes.All)
        {
            if (translations.Get(language, JsonKind.String, required: language == LanguageCodes.English) is { } text)
            {
                yield return (language, text);
            }
        }

        translations.Done();
    }

    private static Sentence Translated(
        List<(string Language, JsonNode Text)> texts, string name, Func<string, SentenceTemplate?> beside, FactDictionary facts, FaultList faults)
    {
        ImmutableSortedDictionary<string, SentenceTemplate>.Builder templates =
            ImmutableSortedDictionary.CreateBuilder<string, SentenceTemplate>(StringComparer.Ordinal);
        foreach ((string language, JsonNode text) in texts)
        {
            templates[language] = Cut(text, facts, faults);
            Compare(text, name, language, templates[language], templates[LanguageCodes.English], facts, faults);
        }

        return new Sentence(templates.ToImmutable(), beside);
    }

    /// <summary>Reports a translation that shows other facts than the English text.</summary>
    public static void Compare(
        JsonNode text, string name, string language, SentenceTemplate template, SentenceTemplate english, FactDictionary facts, FaultList faults)
    {
        if (!template.SaysTheSameAs(english))
        {
            faults.Add(
                RuleFaults.TranslationDiffers,
                text,
                $"'{name}' has {english.Placeholders(facts)} in English and {template.Placeholders(facts)} in '{language}'. A translation says all that English says.");
        }
    }

    /// <summary>Cuts a text at its placeholders.</summary>
    public static SentenceTemplate Cut(JsonNode node, FactDictionary facts, FaultList faults)
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
