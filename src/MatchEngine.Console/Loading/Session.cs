using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>What a verb works on: catalogue, rules and the officer's facts, loaded or ended with what is wrong.</summary>
internal sealed class Session
{
    private readonly Names _names;

    private Session(Profiles.Catalogue catalogue, RuleSet rules, FactOverlay overlay, IRanker? ranker, Terminal terminal)
    {
        _names = new Names(catalogue, terminal);
        Catalogue = catalogue;
        Rules = rules;
        Overlay = overlay;
        Ranker = ranker;
    }

    public Profiles.Catalogue Catalogue { get; }

    public RuleSet Rules { get; }

    public FactOverlay Overlay { get; }

    /// <summary>The model that tells how likely a pairing is; null for none.</summary>
    public IRanker? Ranker { get; }

    public static Session Open(string? cataloguePath, string? rules, IReadOnlyList<string> facts, Terminal terminal, string? model = null)
    {
        // Neither needs the other, and each is a good part of what a short run takes.
        Task<Profiles.Catalogue> loading = Task.Run(() => Catalogues.Load(cataloguePath));
        RuleSet ruleSet = RuleSets.Load(rules);
        if (ruleSet.IsForProgrammes)
        {
            throw UserException.WrongUse($"matchengine: the rule set '{ruleSet.Id}' is about programmes, not pairings; 'triangular', 'regional', 'mobilise' and 'portfolio' take it with --programme-rules.");
        }

        Profiles.Catalogue catalogue = loading.GetAwaiter().GetResult();
        return new Session(catalogue, ruleSet, Overlays.Load(facts, ruleSet, catalogue), Rankers.Load(model), terminal);
    }

    public Matcher Matcher() => MatchEngine.Matcher.Create(Catalogue, Rules, Overlay, Ranker);

    /// <summary>Programmes over this session's pairings.</summary>
    /// <param name="rules">Another rule set of programmes; null: the one that is carried along.</param>
    public MatchEngine.Programmes.ProgrammeMatcher Programmes(string? rules) =>
        MatchEngine.Programmes.ProgrammeMatcher.Create(Matcher(), ProgrammeRules(rules));

    /// <summary>Plans over this session's pairings.</summary>
    /// <param name="rules">Another rule set of programmes; null: the one that is carried along.</param>
    public MatchEngine.Planning.Planner Planner(string? rules) => MatchEngine.Planning.Planner.Create(Matcher(), ProgrammeRules(rules));

    /// <summary>The country that a text names, or the end of the verb with candidates.</summary>
    public CountryProfile Country(string text) => Catalogue.Countries[Catalogue.CountryIndex(_names.Country(text))];

    /// <summary>The partner that a text names, or the end of the verb with candidates.</summary>
    public PartnerProfile Partner(string text) => Catalogue.Partners[Catalogue.PartnerIndex(_names.Partner(text))];

    private static RuleSet ProgrammeRules(string? name)
    {
        RuleSet set = RuleSets.Load(name ?? DefaultRules.ProgrammesId);
        return set.IsForProgrammes
            ? set
            : throw UserException.WrongUse($"matchengine: the rule set '{set.Id}' is about pairings, not programmes; give it with --rules.");
    }
}
