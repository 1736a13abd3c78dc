using System.Text;
using MatchEngine.Catalogue;
using MatchEngine.Comparing;
using MatchEngine.Decisions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>
/// Finds what an earlier answer stood on: among what the session has, what is carried along, and what the person names. What is not the very
/// same, by revision and hash, does not count.
/// </summary>
internal sealed class EarlierVersions(Session session, IReadOnlyList<string> rules, IReadOnlyList<string> catalogues, IReadOnlyList<string> models)
{
    private readonly Dictionary<string, RuleSet?> _rules = [];
    private readonly Dictionary<string, Profiles.Catalogue?> _catalogues = [];
    private readonly Dictionary<string, IRanker?> _models = [];

    /// <summary>The edition that a run stood on, or null and what is not available any more.</summary>
    public (Edition? Edition, IReadOnlyList<string> Missing) Of(MatchRun run)
    {
        Stamp stamp = run.Stamp;
        List<string> missing = [];
        if (Rules(stamp) is not { } ruleSet)
        {
            missing.Add($"the rule set {stamp.RuleSet} {stamp.RuleSetVersion} of revision {stamp.RuleSetRevision[..12]} (--rules-then)");
            ruleSet = null!;
        }

        if (Catalogue(stamp) is not { } catalogue)
        {
            missing.Add($"the catalogue {stamp.Catalogue} of {stamp.CatalogueDate:yyyy-MM-dd}, hash {stamp.CatalogueHash[..12]} (--catalogue-then)");
            catalogue = null!;
        }

        IRanker? ranker = stamp.Model is null ? null : Model(stamp.Model);
        if (stamp.Model is not null && ranker is null)
        {
            missing.Add($"the model {stamp.Model} (--model-then)");
        }

        if (missing.Count > 0)
        {
            return (null, missing);
        }

        FactOverlay facts = FactOverlay.Empty;
        if (run.Facts is { } json)
        {
            (FactOverlay? read, IReadOnlyList<Fault> faults) = OverlayReader.Read($"run {run.Id}", Encoding.UTF8.GetBytes(json), ruleSet, catalogue);
            if (read is null)
            {
                return (null, [$"your own facts of then: {faults[0].Message}"]);
            }

            facts = read;
        }

        return (new Edition(ruleSet, catalogue, ranker, facts, stamp.RunDate), []);
    }

    private RuleSet? Rules(Stamp stamp) => Found(_rules, stamp.RuleSetRevision, set => set.Revision, () =>
    [
        () => session.Rules,
        .. rules.Select<string, Func<RuleSet?>>(name => () => RuleSets.Load(name)),
        .. Carried(stamp).Select<string, Func<RuleSet?>>(name => () => RuleSets.Read(name).RuleSet),
    ]);

    private Profiles.Catalogue? Catalogue(Stamp stamp) => Found(_catalogues, stamp.CatalogueHash, catalogue => catalogue.Info.Hash, () =>
    [
        () => session.Catalogue,
        .. catalogues.Select<string, Func<Profiles.Catalogue?>>(path => () => Catalogues.Load(path)),
        DefaultCatalogue.Load,
    ]);

    private IRanker? Model(string id) => Found(_models, id, model => model.Id, () =>
    [
        () => session.Ranker,
        .. models.Select<string, Func<IRanker?>>(path => () => Rankers.Load(path)),
        DefaultRanker.Load,
    ]);

    /// <summary>The carried sets that may be the one: the version of that number, and the working one.</summary>
    private static IEnumerable<string> Carried(Stamp stamp) => new[] { $"{stamp.RuleSet}@{stamp.RuleSetVersion}", stamp.RuleSet }.Where(name =>
        name.Split('@') is var parts && DefaultRules.PathOf(parts[0], parts.Length == 2 ? parts[1] : null) is not null);

    private static T? Found<T>(Dictionary<string, T?> known, string wanted, Func<T, string> identity, Func<Func<T?>[]> places)
        where T : class
    {
        if (!known.TryGetValue(wanted, out T? found))
        {
            known[wanted] = found = places().Select(place => place()).FirstOrDefault(candidate => candidate is not null && identity(candidate) == wanted);
        }

        return found;
    }
}
