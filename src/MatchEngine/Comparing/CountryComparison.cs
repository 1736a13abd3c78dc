using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>Holds the answers for one country under two rule sets against each other.</summary>
internal sealed class CountryComparison(MatchAnswer before, MatchAnswer after, RuleCauses causes, int top)
{
    private readonly Dictionary<string, Suggestion> _before = before.Suggestions.ToDictionary(s => s.Partner.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Suggestion> _after = after.Suggestions.ToDictionary(s => s.Partner.Id, StringComparer.Ordinal);

    /// <summary>The differences, or null where there are none.</summary>
    public CountryImpact? Result()
    {
        string[] topBefore = [.. before.Suggestions.Take(top).Select(s => s.Partner.Id)];
        string[] topAfter = [.. after.Suggestions.Take(top).Select(s => s.Partner.Id)];
        ImmutableArray<PairingMove> moves =
        [
            .. _before.Keys.Union(_after.Keys)
                .Select(Move)
                .OfType<PairingMove>()
                .OrderBy(move => Math.Min(move.RankBefore ?? int.MaxValue, move.RankAfter ?? int.MaxValue))
                .ThenBy(move => move.Partner, StringComparer.Ordinal),
        ];
        return moves.IsEmpty ? null : new CountryImpact
        {
            Country = before.Country!.Id,
            Name = before.Country.Name,
            OpenBefore = before.Open,
            OpenAfter = after.Open,
            Enter = [.. topAfter.Except(topBefore)],
            Leave = [.. topBefore.Except(topAfter)],
            Moves = moves,
            TopChanges = !topBefore.SequenceEqual(topAfter),
        };
    }

    private PairingMove? Move(string partner)
    {
        Suggestion? old = _before.GetValueOrDefault(partner);
        Suggestion? fresh = _after.GetValueOrDefault(partner);
        if (old is not null && fresh is not null && old.Rank == fresh.Rank && old.Score == fresh.Score && old.ScoreHigh == fresh.ScoreHigh)
        {
            return null;
        }

        ImmutableArray<PointsMove> points = old is null || fresh is null ? [] : Points(old, fresh);
        IEnumerable<string> behind = old is null || fresh is null
            ? Gates(old is null ? before : after, partner).SelectMany(rule => Behind(rule))
            : points.Select(move => move.Rule).Concat(Untold(old).Except(Untold(fresh))).Concat(Untold(fresh).Except(Untold(old))).SelectMany(rule => Behind(rule));
        return new PairingMove
        {
            Country = before.Country!.Id,
            Partner = partner,
            PartnerName = (fresh ?? old)!.Partner.Name,
            RankBefore = old?.Rank,
            RankAfter = fresh?.Rank,
            ScoreBefore = old?.Score,
            ScoreAfter = fresh?.Score,
            HighBefore = old?.ScoreHigh,
            HighAfter = fresh?.ScoreHigh,
            Causes = [.. behind.Concat(causes.OrderChanged && old is not null && fresh is not null ? ["order"] : []).Distinct().Order(StringComparer.Ordinal)],
            Points = points,
        };
    }

    /// <summary>The rules that hold the interval open.</summary>
    private static IEnumerable<string> Untold(Suggestion suggestion) => suggestion.Missing.SelectMany(missing => missing.Rules);

    /// <summary>A rule whose outcome changed though nothing that it reads did is named itself rather than left out.</summary>
    private ImmutableArray<string> Behind(string rule) => causes.Of(rule) is { IsEmpty: false } found ? found : [rule];

    private static IEnumerable<string> Gates(MatchAnswer answer, string partner) => answer.ClosedWhole.IsEmpty
        ? answer.Closed.Where(closed => closed.Partner == partner).SelectMany(closed => closed.Gates).Select(gate => gate.Rule)
        : answer.ClosedWhole.Select(gate => gate.Rule);

    private static ImmutableArray<PointsMove> Points(Suggestion old, Suggestion fresh)
    {
        Dictionary<string, double> left = ByRule(old);
        Dictionary<string, double> right = ByRule(fresh);
        return
        [
            .. left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
                .Select(rule => new PointsMove(rule, left.GetValueOrDefault(rule), right.GetValueOrDefault(rule)))
                .Where(move => move.Before != move.After),
        ];
    }

    private static Dictionary<string, double> ByRule(Suggestion suggestion) =>
        suggestion.Reasons.ToDictionary(reason => reason.Rule, reason => reason.Points, StringComparer.Ordinal);
}
