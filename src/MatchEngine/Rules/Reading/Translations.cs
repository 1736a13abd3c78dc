using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>The translations that stand beside the rules, one file a language.</summary>
internal sealed class Translations
{
    private static readonly string[] SentenceMembers = ["title", "because", "otherwise", "nextStep", "caution"];

    private readonly List<TranslationFile> _files = [];

    /// <summary>The files, by language.</summary>
    public IEnumerable<TranslationFile> Files => _files.OrderBy(file => file.Language, StringComparer.Ordinal);

    public static Translations Read(IRuleFiles files, JsonNode root, RuleSetHeader header, FaultList faults)
    {
        Translations translations = new();
        List<JsonNode> list = [.. (root.Find("translations")?.Items ?? []).Where(item => item.Kind == JsonKind.String)];
        for (int i = 0; i < header.Translations.Length; i++)
        {
            if (RuleSetReader.Open(files, header.Translations[i], list[i], faults) is not { } node || TranslationFile.Read(node, faults) is not { } file)
            {
                continue;
            }

            if (translations._files.Find(other => other.Language == file.Language) is { } twin)
            {
                faults.Add(RuleFaults.DuplicateId, node.Find("language")!, $"The language '{file.Language}' has a file already: {twin.Node.File.Path}.");
                continue;
            }

            translations._files.Add(file);
        }

        return translations;
    }

    /// <summary>The texts of a rule's member in other languages.</summary>
    public IEnumerable<(string Language, JsonNode Text)> Of(string? rule, string member)
    {
        foreach (TranslationFile file in _files)
        {
            if (rule is not null && file.Find(rule, member) is { } text)
            {
                yield return (file.Language, text);
            }
        }
    }

    public ImmutableDictionary<string, string> Titles(string? rule) =>
        Of(rule, "title").ToImmutableDictionary(title => title.Language, title => title.Text.Text);

    /// <summary>What facts say, by language and number.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<int, string>> Descriptions(FactDictionary facts, FaultList faults)
    {
        var languages = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<int, string>>(StringComparer.Ordinal);
        foreach (TranslationFile file in _files)
        {
            ImmutableDictionary<int, string>.Builder texts = ImmutableDictionary.CreateBuilder<int, string>();
            foreach (JsonMember member in file.Facts)
            {
                if (facts.TryFind(member.Name, out int fact))
                {
                    texts[fact] = member.Value.Text;
                }
                else
                {
                    faults.Add(
                        RuleFaults.StrayTranslation,
                        file.Node.File,
                        member.NameStart,
                        $"'{member.Name}' is no fact of the dictionary.{EditDistance.Hint(member.Name, facts.Facts.Select(f => f.Name))}");
                }
            }

            languages[file.Language] = texts.ToImmutable();
        }

        return languages.ToImmutable();
    }

    /// <summary>Reports texts of rules and members that are not there.</summary>
    public void CheckAgainst(IEnumerable<JsonNode> rules, FaultList faults)
    {
        Dictionary<string, JsonNode> known = new(StringComparer.Ordinal);
        foreach (JsonNode rule in rules.Where(rule => rule.Find("id") is { Kind: JsonKind.String }))
        {
            known.TryAdd(rule.Find("id")!.Text, rule);
        }

        foreach (TranslationFile file in _files)
        {
            foreach (JsonMember texts in file.Rules)
            {
                if (!known.TryGetValue(texts.Name, out JsonNode? rule))
                {
                    Stray(file, texts, $"The set has no rule '{texts.Name}'.{EditDistance.Hint(texts.Name, known.Keys)}");
                    continue;
                }

                string[] members = [.. SentenceMembers.Where(member => rule.Find(member) is not null)];
                foreach (JsonMember text in texts.Value.Members.Where(text => !members.Contains(text.Name)))
                {
                    Stray(file, text, $"{texts.Name} has no '{text.Name}' to translate; it has {string.Join(", ", members)}.");
                }
            }
        }

        void Stray(TranslationFile file, JsonMember member, string message) =>
            faults.Add(RuleFaults.StrayTranslation, file.Node.File, member.NameStart, message);
    }
}
