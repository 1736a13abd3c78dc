using MatchEngine.Facts;

namespace MatchEngine.Rules.Reading;

/// <summary>The translations that stand beside the rules of a set, one file a language.</summary>
internal sealed class Translations
{
    private readonly List<TranslationFile> _files = [];

    /// <summary>The files, by language.</summary>
    public IEnumerable<TranslationFile> Files => _files.OrderBy(file => file.Language, StringComparer.Ordinal);

    public static Translations Read(IRuleFiles files, JsonNode root, RuleSetHeader header, FaultList faults)
    {
        Translations translations = new();
        List<JsonNode> list = [.. (root.Find("translations")?.Items ?? []).Where(item => item.Kind == JsonKind.String)];
        for (int i = 0; i < header.Translations.Length; i++)
        {
            if (RuleSetReader.Bytes(files, header.Translations[i], list[i], faults) is not { } bytes)
            {
                continue;
            }

            TranslationFile file = new(new JsonFile(header.Translations[i], bytes));
            if (file.Language is not null && translations.FileOf(file.Language) is { } twin)
            {
                faults.Add(RuleFaults.DuplicateId, list[i], $"The language '{file.Language}' has a file already: {twin.File.Path}.");
                continue;
            }

            translations._files.Add(file);
        }

        return translations;
    }

    /// <summary>The text of a rule's member in a language, or null.</summary>
    public JsonNode? Find(string language, string rule, string member) => FileOf(language)?.Texts.Find(rule, member);

    /// <summary>What a fact says in a language, or null.</summary>
    public string? Fact(string language, string name) => FileOf(language)?.Texts.Fact(name);

    /// <summary>A member of a rule as a template, for the first time that a sentence is asked for in a language.</summary>
    public Func<string, SentenceTemplate?> Beside(string? rule, string member, FactDictionary facts) => rule is null || _files.Count == 0
        ? _ => null
        : language => Find(language, rule, member) is { } text ? SentenceReader.Cut(text, facts, new FaultList()) : null;

    private TranslationFile? FileOf(string language) => _files.Find(file => file.Language == language);
}
