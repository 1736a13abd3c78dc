using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>Holds the files of translations against the rules and facts that they speak of.</summary>
internal static class TranslationChecks
{
    private static readonly string[] Members = ["title", "because", "otherwise", "nextStep", "caution"];

    public static void Run(Translations translations, IReadOnlyList<JsonNode> nodes, IReadOnlyList<Rule> rules, FactDictionary facts, FaultList faults)
    {
        Dictionary<string, JsonNode> known = new(StringComparer.Ordinal);
        foreach (JsonNode node in nodes.Where(node => node.Find("id") is { Kind: JsonKind.String }))
        {
            known.TryAdd(node.Find("id")!.Text, node);
        }

        Dictionary<string, Rule> read = new(StringComparer.Ordinal);
        foreach (Rule rule in rules)
        {
            read.TryAdd(rule.Id, rule);
        }

        foreach (TranslationFile file in translations.Files)
        {
            TranslationTexts texts = file.Check(faults);
            foreach (JsonMember rule in texts.Rules)
            {
                if (!known.TryGetValue(rule.Name, out JsonNode? node))
                {
                    Stray(file, rule, $"The set has no rule '{rule.Name}'.{EditDistance.Hint(rule.Name, known.Keys)}", faults);
                    continue;
                }

                string[] members = [.. Members.Where(member => node.Find(member) is not null)];
                foreach (JsonMember text in rule.Value.Members)
                {
                    if (!members.Contains(text.Name))
                    {
                        Stray(file, text, $"{rule.Name} has no '{text.Name}' to translate; it has {string.Join(", ", members)}.", faults);
                    }
                    else if (file.Language is { } language && read.TryGetValue(rule.Name, out Rule? own) && own.Member(text.Name) is { } sentence)
                    {
                        Compare(text, language, sentence, facts, faults);
                    }
                }
            }

            foreach (JsonMember text in texts.Facts.Where(text => facts.Find(text.Name) is null))
            {
                Stray(file, text, $"'{text.Name}' is no fact of the dictionary.{EditDistance.Hint(text.Name, facts.Facts.Select(fact => fact.Name))}", faults);
            }
        }
    }

    private static void Compare(JsonMember text, string language, Sentence sentence, FactDictionary facts, FaultList faults)
    {
        SentenceTemplate template = SentenceReader.Cut(text.Value, facts, faults);
        if (sentence.IsWithin(language))
        {
            faults.Add(RuleFaults.DuplicateName, text.Value, $"'{text.Name}' has a text in '{language}' in the rule itself already. Keep one of the two.");
        }
        else
        {
            SentenceReader.Compare(text.Value, text.Name, language, template, sentence.In(LanguageCodes.English), facts, faults);
        }
    }

    private static void Stray(TranslationFile file, JsonMember member, string message, FaultList faults) =>
        faults.Add(RuleFaults.StrayTranslation, file.File, member.NameStart, message);
}
