using System.Collections.Immutable;

namespace MatchEngine.Comparing;

/// <summary>What a change of rules does to real pairings.</summary>
public sealed record RuleSetImpact
{
    /// <summary>What differs between the two sets.</summary>
    public required RuleSetDiff Diff { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The catalogue's date.</summary>
    public required DateOnly CatalogueDate { get; init; }

    /// <summary>How many places are a country's top.</summary>
    public required int Top { get; init; }

    /// <summary>Countries asked.</summary>
    public required int Asked { get; init; }

    /// <summary>Pairings compared.</summary>
    public required int Pairings { get; init; }

    /// <summary>The countries for which anything changes, by ISO3.</summary>
    public required ImmutableArray<CountryImpact> Countries { get; init; }

    /// <summary>What each changed rule did, the one with the most effect first.</summary>
    public required ImmutableArray<RuleEffect> Effects { get; init; }

    /// <summary>Pairings that open.</summary>
    public int Opens => Moves.Count(move => move.RankBefore is null);

    /// <summary>Pairings that close.</summary>
    public int Closes => Moves.Count(move => move.RankAfter is null);

    /// <summary>Open pairings whose score changes.</summary>
    public int ScoreMoves => Moves.Count(move => move.ScoreBefore is { } before && move.ScoreAfter is { } after && before != after);

    /// <summary>Open pairings whose sure score stays and whose interval, what missing facts could add, changes.</summary>
    public int IntervalMoves => Moves.Count(move => move.ScoreBefore is { } before && move.ScoreAfter == before && move.HighBefore != move.HighAfter);

    /// <summary>Open pairings whose place changes.</summary>
    public int RankMoves => Moves.Count(move => move.RankBefore is { } before && move.RankAfter is { } after && before != after);

    /// <summary>Countries whose list of the best changes.</summary>
    public int TopChanges => Countries.Count(country => country.TopChanges);

    /// <summary>Whether nothing at all moves.</summary>
    public bool IsEmpty => Countries.IsEmpty;

    private IEnumerable<PairingMove> Moves => Countries.SelectMany(country => country.Moves);
}
