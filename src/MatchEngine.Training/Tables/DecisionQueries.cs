using System.Collections.Immutable;

namespace MatchEngine.Training.Tables;

/// <summary>
/// Decisions as questions to learn from: for each country and theme one, at the last year that is known, its candidates the pairings that were
/// decided. Only accepted against rejected teaches an order, so a question where all was decided alike is left out.
/// </summary>
internal static class DecisionQueries
{
    public static ImmutableArray<(TaskQuery Query, ImmutableArray<float> Weights)> Of(
        int asOf, ImmutableArray<DecisionLabel> labels, ImmutableArray<RankingTask> tasks) =>
    [
        .. labels
            .Where(label => tasks.Contains(label.Theme is null ? RankingTask.Country : RankingTask.Theme))
            .GroupBy(label => (label.Country, label.Theme))
            .Where(question => question.Any(label => label.IsMatch) && question.Any(label => !label.IsMatch))
            .OrderBy(question => question.Key.Country)
            .ThenBy(question => question.Key.Theme)
            .Select(question => (Labels: question.OrderBy(label => label.Partner).ToArray(), question.Key))
            .Select(question => (
                new TaskQuery(asOf, question.Key.Country, question.Key.Theme, [.. question.Labels.Select(label => new TaskCandidate(label.Partner, label.IsMatch ? 1 : 0, false, false))]),
                question.Labels.Select(label => (float)label.Weight).ToImmutableArray())),
    ];
}
