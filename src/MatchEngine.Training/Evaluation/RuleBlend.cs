using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>
/// The whole engine as a scorer: gates, rule scores and likelihood on the catalogue as of each cutoff, put together as an answer does. What a
/// gate closes comes last.
/// </summary>
public sealed class RuleBlend
{
    private readonly CutoffWorld _world;
    private readonly RuleSet _rules;
    private readonly Func<int, IRanker> _rankerAt;
    private readonly RankingTask _task;
    private readonly Dictionary<int, Matcher> _matchers = [];
    private readonly Dictionary<TaskQuery, ImmutableArray<Suggestion>> _answers = [];

    /// <summary>The engine under a rule set.</summary>
    /// <param name="world">The world.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="rankerAt">The ranker that may be used at a cutoff.</param>
    /// <param name="task">The task.</param>
    public RuleBlend(CutoffWorld world, RuleSet rules, Func<int, IRanker> rankerAt, RankingTask task)
    {
        _world = world;
        _rules = rules;
        _rankerAt = rankerAt;
        _task = task;
    }

    /// <summary>The order that the rule set's own weights give.</summary>
    public Scorer AsServed(string name) => new(name, query => Place(query, suggestions => [.. suggestions.Select(s => s.OrderKey)]));

    /// <summary>Another weight of the rules, the rest being the likelihood's: 1 is rules only, 0 is the model within the gates.</summary>
    public Scorer Weighted(string name, double rules) => new(name, query => Place(query, suggestions =>
    {
        double[] byRules = Ordering.MidRanks([.. suggestions.Select(s => s.Score)]);
        double[] byModel = Ordering.MidRanks([.. suggestions.Select(s => s.Likelihood!.Score)]);
        return [.. byRules.Zip(byModel, (r, m) => (rules * r) + ((1 - rules) * m))];
    }));

    private double[] Place(TaskQuery query, Func<ImmutableArray<Suggestion>, double[]> keys)
    {
        if (!_answers.TryGetValue(query, out ImmutableArray<Suggestion> suggestions))
        {
            _answers[query] = suggestions = Ask(query);
        }

        Dictionary<string, double> byPartner = suggestions.Select(s => s.Partner.Id).Zip(keys(suggestions)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. query.Candidates.Select(candidate => byPartner.GetValueOrDefault(_world.Outcomes.Partners[candidate.Partner].Id, -1))];
    }

    private ImmutableArray<Suggestion> Ask(TaskQuery query)
    {
        if (!_matchers.TryGetValue(query.Cutoff, out Matcher? matcher))
        {
            _matchers[query.Cutoff] = matcher = Matcher.Create(_world.CatalogueAt(query.Cutoff), _rules, ranker: _rankerAt(query.Cutoff));
        }

        SuggestQuery asked = new() { Top = null, Theme = query.Theme, AnyIncome = true, LikelihoodParts = false, ForUnido = _task == RankingTask.Unido };
        return matcher.Suggest(_world.Outcomes.Countries[query.Country].Iso3, asked).Suggestions;
    }
}
