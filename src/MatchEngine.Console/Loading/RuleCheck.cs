using MatchEngine.Console.Output;
using MatchEngine.Rules;
using MatchEngine.Rules.Testing;
using MatchEngine.Rules.Versioning;
using MatchEngine.Running;

namespace MatchEngine.Console.Loading;

/// <summary>Checks a rule set whole: its files, its scenario files, the versions released beside it.</summary>
internal static class RuleCheck
{
    public static FaultReport Run(string? name, bool plan = false)
    {
        (IRuleFiles files, string path) = RuleSets.Find(name);
        RuleSetResult result = RuleSet.Read(files, path);
        List<Fault> faults = [.. result.Faults];
        if (result.RuleSet is { } rules)
        {
            faults.AddRange(RuleTests.Run(rules, files).Faults);
        }

        string root = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : ".";
        IReadOnlyList<string> released = Released(files, root);
        faults.AddRange(released.SelectMany(folder => ReleaseCheck.Verify(files, folder)));
        return new FaultReport(
            result.RuleSet is { } set ? $"{set.Id}@{set.Version}" : path,
            result.RuleSet?.Revision,
            result.RuleSet?.Rules.Length ?? 0,
            result.RuleSet?.Facts.Facts.Length ?? 0,
            Untranslated(result.RuleSet),
            [.. released.Select(folder => folder[(folder.LastIndexOf('/') + 1)..])],
            [.. faults.Distinct()])
        {
            Plan = plan && result.RuleSet is { } planned ? RulePlan.Of(planned, planned.Header.Date) : null,
        };
    }

    /// <summary>Languages that some sentence of the set speaks, with how many sentences and titles do not.</summary>
    private static SortedDictionary<string, int> Untranslated(RuleSet? rules)
    {
        Rule[] all = [.. rules?.Rules ?? []];
        Sentence[] sentences = [.. all.SelectMany(rule => rule.Sentences)];
        SortedDictionary<string, int> missing = new(StringComparer.Ordinal);
        foreach (string language in sentences.SelectMany(sentence => sentence.Languages).Distinct())
        {
            int count = sentences.Count(sentence => !sentence.Languages.Contains(language)) + all.Count(rule => !rule.IsTitledIn(language));
            if (count > 0)
            {
                missing[language] = count;
            }
        }

        return missing;
    }

    private static IReadOnlyList<string> Released(IRuleFiles files, string root)
    {
        if (root.Contains("/released/", StringComparison.Ordinal))
        {
            return files.Read($"{root}/{RuleRelease.RecordName}") is null ? [] : [root];
        }

        return files is DefaultRules
            ? [.. DefaultRules.Released(root).Select(version => $"{root}/released/{version}")]
            : RuleFolder.Open(root).Released();
    }
}
