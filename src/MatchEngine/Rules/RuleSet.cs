using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules;

/// <summary>A checked, immutable rule set with the dictionary that it speaks.</summary>
public sealed class RuleSet
{
    /// <summary>The language version that this engine understands.</summary>
    public const int Language = 1;

    internal RuleSet(RuleSetHeader header, FactDictionary facts, ImmutableArray<Rule> rules, string revision, string canonical)
    {
        Header = header;
        Facts = facts;
        Rules = rules;
        Revision = revision;
        Canonical = canonical;
        Gates = [.. rules.OfType<GateRule>().Where(rule => rule.Programme is null)];
        Scores = [.. rules.OfType<ScoreRule>().Where(rule => rule.Programme is null)];
        Advice = [.. rules.OfType<AdviseRule>().Where(rule => rule.Programme is null)];
        Derivations = DeriveOrder.Sort([.. rules.OfType<DeriveRule>()], out _);
        UsedFacts = [.. rules.SelectMany(rule => rule.ReadFacts).Distinct().Order()];
    }

    /// <summary>Id, version and the like, as ruleset.json has them.</summary>
    public RuleSetHeader Header { get; }

    /// <summary>The id: <c>mic-partnership</c>.</summary>
    public string Id => Header.Id;

    /// <summary>The semantic version: <c>1.0.0</c>.</summary>
    public string Version => Header.Version;

    /// <summary>SHA-256 of the canonical form, lower-case hexadecimal.</summary>
    public string Revision { get; }

    /// <summary>The facts that the rules may speak about.</summary>
    public FactDictionary Facts { get; }

    /// <summary>All rules in the ordinal order of their ids, which is the order of evaluation and of every list.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The canonical form: every file's meaning as JSON with members in a fixed order, without comments and places.</summary>
    public string Canonical { get; }

    /// <summary>The texts in other languages.</summary>
    internal Translations Translations { get; init; } = new();

    /// <summary>Whether it is about programmes: then it says nothing about single pairings.</summary>
    public bool IsForProgrammes => Rules.Any(rule => rule.Programme is not null);

    /// <summary>The gates of pairings; those of programmes are in <see cref="Programmes.StageRules"/>.</summary>
    internal ImmutableArray<GateRule> Gates { get; }

    internal ImmutableArray<ScoreRule> Scores { get; }

    internal ImmutableArray<AdviseRule> Advice { get; }

    /// <summary>Derivations in an order in which each reads only what is known before it.</summary>
    internal ImmutableArray<DeriveRule> Derivations { get; }

    /// <summary>The numbers of the facts that some rule or sentence reads, ascending.</summary>
    internal ImmutableArray<int> UsedFacts { get; }

    /// <summary>The rule with an id, or null.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a fact says, in a language or in English where it has no translation.</summary>
    /// <param name="fact">Its number in the dictionary.</param>
    /// <param name="language">A code of one of the six languages.</param>
    public string DescriptionOf(int fact, string language) =>
        Translations.Fact(language, Facts.Facts[fact].Name) ?? Facts.Facts[fact].Description;

    /// <summary>The id of the rule that a mistyped id was probably meant to be, or null.</summary>
    public string? Nearest(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        IReadOnlyList<string> near = Text.EditDistance.Nearest(id, Rules.Select(rule => rule.Id), 1);
        return near.Count == 0 ? null : near[0];
    }

    /// <summary>Reads a rule set and reports everything that is wrong with it.</summary>
    /// <param name="files">Where its files are.</param>
    /// <param name="path">The path of its <c>ruleset.json</c>.</param>
    /// <returns>
    /// The rule set, or null where there are errors; and all faults. Translations of the sets that the library carries are not looked through
    /// again: they were when it was built.
    /// </returns>
    public static RuleSetResult Read(IRuleFiles files, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return RuleSetReader.Read(files, path, checkTranslations: files is not DefaultRules);
    }
}
