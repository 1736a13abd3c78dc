using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Rules.Linting;
using MatchEngine.Rules.Reading;

namespace MatchEngine.Rules;

/// <summary>One rule: when it holds, what it does, who says so and who may change it.</summary>
/// <param name="Head">What every rule has.</param>
public abstract record Rule(RuleHead Head)
{
    /// <summary>The id, unique in the set: <c>R03</c>.</summary>
    public string Id => Head.Id;

    /// <summary>What it does.</summary>
    public abstract RuleKind Kind { get; }

    /// <summary>A short name.</summary>
    public string Title => Head.Title;

    /// <summary>The title in a language, or in English where it has no translation.</summary>
    public string TitleIn(string language) => Translations?.Find(language, Id, "title")?.Text ?? Title;

    /// <summary>Whether the title is written in a language; in English it always is.</summary>
    public bool IsTitledIn(string language) => language == LanguageCodes.English || Translations?.Find(language, Id, "title") is not null;

    /// <summary>Where it comes from.</summary>
    public RuleSource Source => Head.Source;

    /// <summary>Who may change its numbers.</summary>
    public string Owner => Head.Owner;

    /// <summary>When it is in force.</summary>
    public EffectivePeriod Effective => Head.Effective;

    /// <summary>When it holds; null: always.</summary>
    public Condition? When => Head.When;

    /// <summary>Why it matters, when it is met.</summary>
    public Sentence? Because { get; init; }

    /// <summary>What not meeting it means; a gate always has one.</summary>
    public Sentence? Otherwise { get; init; }

    /// <summary>The theme it speaks of, or null for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The programme that it is for; null for a rule about pairings.</summary>
    public ProgrammeKind? Programme { get; init; }

    /// <summary>Tags that a pairing gets when it is met.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Where its texts in other languages are.</summary>
    internal Translations? Translations { get; init; }

    /// <summary>Findings of lint that its author knows and keeps.</summary>
    public ImmutableArray<LintIgnore> LintIgnores { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public RuleLocation Location => Head.Location;

    /// <summary>Every condition and expression of the rule.</summary>
    public virtual IEnumerable<Condition> Expressions => When is null ? [] : [When];

    /// <summary>Every sentence of the rule.</summary>
    public virtual IEnumerable<Sentence> Sentences => new[] { Because, Otherwise }.OfType<Sentence>();

    /// <summary>The sentence that is a member of a rule file, or null.</summary>
    internal virtual Sentence? Member(string name) => name switch
    {
        "because" => Because,
        "otherwise" => Otherwise,
        _ => null,
    };

    /// <summary>The numbers of the facts that its expressions and sentences read, with repeats.</summary>
    internal IEnumerable<int> ReadFacts =>
        Expressions.SelectMany(expression => expression.Facts).Concat(Sentences.SelectMany(sentence => sentence.Facts));
}
