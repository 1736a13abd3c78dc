using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MatchEngine.Facts;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads the files of a rule set, checks them one by one and together, and reports everything that is wrong.</summary>
internal static partial class RuleSetReader
{
    private const int MaximumFiles = 64;
    private const int MaximumRules = 5000;

    public static RuleSetResult Read(IRuleFiles files, string path, bool checkTranslations = true)
    {
        FaultList faults = new();
        if (Open(files, path, null, faults) is not { } root)
        {
            return new RuleSetResult(null, faults.Sorted());
        }

        RuleSetHeader? header = ReadHeader(root, path, faults);
        if (header is null)
        {
            return new RuleSetResult(null, faults.Sorted());
        }

        JsonNode? factsNode = Open(files, header.Facts, root.Find("facts"), faults);
        FactDictionary facts = factsNode is null ? new FactDictionary([]) : FactDictionaryReader.Read(factsNode, faults);
        List<JsonNode> ruleNodes = [];
        Translations translations = Translations.Read(files, root, header, faults);
        List<Rule> rules = factsNode is null ? [] : ReadRules(files, root, header, facts, translations, faults, ruleNodes);
        if (checkTranslations)
        {
            TranslationChecks.Run(translations, ruleNodes, rules, facts, faults);
        }

        RuleSetChecks.Run(rules, facts, ruleNodes, faults);
        if (faults.HasErrors)
        {
            return new RuleSetResult(null, faults.Sorted());
        }

        string canonical = CanonicalForm.Write(root, factsNode!, ruleNodes, translations.Files);
        string revision = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        ImmutableArray<Rule> ordered = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return new RuleSetResult(new RuleSet(header, facts, ordered, revision, canonical) { Translations = translations }, faults.Sorted());
    }

    /// <summary>Joins a path to the folder of another and takes out <c>..</c> and <c>.</c>.</summary>
    internal static string Resolve(string from, string relative)
    {
        List<string> parts = [.. from.Split('/').SkipLast(1)];
        foreach (string part in relative.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    internal static JsonNode? Open(IRuleFiles files, string path, JsonNode? askedBy, FaultList faults)
    {
        return Bytes(files, path, askedBy, faults) is { } bytes ? JsonTree.Read(new JsonFile(path, bytes), faults) : null;
    }

    /// <summary>The bytes of a file; one that is not there is reported.</summary>
    internal static byte[]? Bytes(IRuleFiles files, string path, JsonNode? askedBy, FaultList faults)
    {
        if (files.Read(path) is { } bytes)
        {
            return bytes;
        }

        string message = $"The file '{path}' is not there.";
        if (askedBy is null)
        {
            faults.Add(new Fault(RuleFaults.FileMissing, FaultSeverity.Error, path, 1, 1, message));
        }
        else
        {
            faults.Add(RuleFaults.FileMissing, askedBy, message + " Paths are relative to ruleset.json.");
        }

        return null;
    }

    private static List<Rule> ReadRules(
        IRuleFiles files, JsonNode root, RuleSetHeader header, FactDictionary facts, Translations translations, FaultList faults, List<JsonNode> ruleNodes)
    {
        RuleReader ruleReader = new(facts, header.Documents, translations, faults);
        List<Rule> rules = [];
        List<JsonNode> list = [.. (root.Find("files")?.Items ?? []).Where(item => item.Kind == JsonKind.String)];
        for (int i = 0; i < header.Files.Length; i++)
        {
            if (Open(files, header.Files[i], list[i], faults) is not { } node)
            {
                continue;
            }

            ObjectReader file = new(node, "A rule file", faults);
            IReadOnlyList<JsonNode> items = file.List("rules", JsonKind.Object, required: true);
            file.Done();
            if (ruleNodes.Count + items.Count > MaximumRules)
            {
                faults.Add(RuleFaults.TooMany, node, $"The set has more than {MaximumRules:N0} rules; the rest is not read. Split it into sets.");
                break;
            }

            foreach (JsonNode item in items)
            {
                ruleNodes.Add(item);
                if (ruleReader.Read(item) is { } rule)
                {
                    rules.Add(rule);
                }
            }
        }

        return rules;
    }

    private static RuleSetHeader? ReadHeader(JsonNode root, string path, FaultList faults)
    {
        ObjectReader reader = new(root, "A rule set", faults);
        int? language = reader.Whole("language", 1, int.MaxValue, required: true);
        if (language is not null && language != RuleSet.Language)
        {
            faults.Add(
                RuleFaults.UnknownLanguage,
                root.Find("language")!,
                $"The set is written in language {language}; this engine speaks {RuleSet.Language}. Use an engine that speaks it.");
            return null;
        }

        string? id = reader.Text("id", required: true);
        string? version = reader.Text("version", required: true);
        string? title = reader.Text("title", required: true);
        DateOnly? date = reader.Date("date", required: true);
        string? facts = reader.Text("facts", required: true);
        IReadOnlyList<JsonNode> files = reader.List("files", JsonKind.String, required: true);
        IReadOnlyList<string> scenarios = reader.Texts("scenarios");
        IReadOnlyList<JsonNode> translations = reader.List("translations", JsonKind.String);
        ImmutableArray<RuleDocument> documents = ReadDocuments(reader, faults);
        OrderWeights order = ReadOrder(reader, faults);
        reader.Done();
        if (version is not null && !VersionPattern().IsMatch(version))
        {
            faults.Add(RuleFaults.BadValue, root.Find("version")!, $"'{version}' is no version; write three numbers joined by dots, such as 1.0.0.");
        }

        if (files.Count > MaximumFiles)
        {
            faults.Add(RuleFaults.TooMany, root.Find("files")!, $"The set lists {files.Count:N0} files; at most {MaximumFiles} are read.");
            return null;
        }

        if (id is null || version is null || title is null || date is null || facts is null)
        {
            return null;
        }

        return new RuleSetHeader
        {
            Path = path,
            Id = id,
            Version = version,
            Title = title,
            Date = date.Value,
            Facts = Resolve(path, facts),
            Files = [.. files.Select(file => Resolve(path, file.Text))],
            Scenarios = [.. scenarios.Select(file => Resolve(path, file))],
            Translations = [.. translations.Select(file => Resolve(path, file.Text))],
            Documents = documents,
            Order = order,
        };
    }

    private static ImmutableArray<RuleDocument> ReadDocuments(ObjectReader reader, FaultList faults)
    {
        ImmutableArray<RuleDocument>.Builder documents = ImmutableArray.CreateBuilder<RuleDocument>();
        foreach (JsonNode node in reader.List("documents", JsonKind.Object, required: true))
        {
            ObjectReader document = new(node, "A document", faults);
            string? id = document.Text("id", required: true);
            string? title = document.Text("title", required: true);
            DateOnly? date = document.Date("date");
            document.Done();
            if (id is null || title is null)
            {
                continue;
            }

            if (documents.Any(other => other.Id == id))
            {
                faults.Add(RuleFaults.DuplicateId, node, $"The document '{id}' is listed twice.");
            }

            documents.Add(new RuleDocument(id, title, date));
        }

        return documents.ToImmutable();
    }

    private static OrderWeights ReadOrder(ObjectReader reader, FaultList faults)
    {
        if (reader.Get("order", JsonKind.Object) is not { } node)
        {
            return new OrderWeights(1, 0);
        }

        ObjectReader order = new(node, "'order'", faults);
        OrderWeights weights = new(order.Number("rules", required: true) ?? 1, order.Number("likelihood", required: true) ?? 0);
        order.Done();
        if (weights.Rules < 0 || weights.Likelihood < 0 || weights.Rules + weights.Likelihood <= 0)
        {
            faults.Add(RuleFaults.BadValue, node, "The weights of 'order' are not negative, and one of them is above 0.");
        }

        return weights;
    }

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})(-[0-9A-Za-z.-]{1,40})?\z")]
    private static partial Regex VersionPattern();
}
