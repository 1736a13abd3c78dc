using MatchEngine.Columns;
using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>
/// What rules come to for all pairings of one country, or of one partner. An item is a partner of the country, or a country of the partner.
/// Scores are there for all of them; traces are made for those that are shown.
/// </summary>
internal sealed class PairingSet
{
    public required PairingScores Scores { get; init; }

    /// <summary>The items that the answer speaks of; null: all. Others are closed, and not worth a line each.</summary>
    public ulong[]? Eligible { get; init; }

    /// <summary>The trace of an item.</summary>
    public required Func<int, PairingTrace> Trace { get; init; }

    /// <summary>What the record says of an item.</summary>
    public required Func<int, LinkStatus?> Status { get; init; }

    /// <summary>Gives back what the scores stand in; nobody may read them afterwards.</summary>
    public Action Release { get; init; } = () => { };

    public static PairingSet None { get; } = new()
    {
        Scores = new PairingScores(0, 0, whole: false),
        Trace = _ => throw new InvalidOperationException("There is no pairing."),
        Status = _ => null,
    };

    /// <summary>The items that no gate closes, ascending.</summary>
    public IEnumerable<int> Open => Items(item => Bits.Has(Scores.Open, item));

    /// <summary>The items that the answer speaks of and a gate closes, ascending.</summary>
    public IEnumerable<int> Closed => Items(item => !Bits.Has(Scores.Open, item) && (Eligible is null || Bits.Has(Eligible, item)));

    /// <summary>The items for which some rule may have failed with an error, ascending.</summary>
    public IEnumerable<int> Broken => Bits.Any(Scores.Broken) ? Items(item => Bits.Has(Scores.Broken, item)) : [];

    public bool HasLevel(int item) => Bits.Has(Scores.Level, item);

    private IEnumerable<int> Items(Func<int, bool> which) => Enumerable.Range(0, Scores.Rows).Where(which);
}
