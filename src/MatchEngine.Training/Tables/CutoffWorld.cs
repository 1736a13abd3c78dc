using System.Collections.Immutable;
using MatchEngine.Profiles;
using MatchEngine.Ranking.Features;

namespace MatchEngine.Training.Tables;

/// <summary>
/// The world at each cutoff: a catalogue that knows nothing later, and what became of it. Catalogues, feature maps and queries are made once.
/// Not for several threads at a time.
/// </summary>
public sealed class CutoffWorld
{
    private readonly Func<int, Catalogue> _asOf;
    private readonly Dictionary<int, PairingFeatures> _maps = [];
    private readonly Dictionary<(int Cutoff, RankingTask Task), ImmutableArray<TaskQuery>> _queries = [];

    /// <summary>A world.</summary>
    /// <param name="outcomes">A catalogue that knows all years; only labels are read from it.</param>
    /// <param name="asOf">Makes the catalogue as of a year; only features are read from it.</param>
    public CutoffWorld(Catalogue outcomes, Func<int, Catalogue> asOf)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(asOf);
        Outcomes = outcomes;
        _asOf = asOf;
    }

    /// <summary>The catalogue that knows all years.</summary>
    public Catalogue Outcomes { get; }

    /// <summary>The last cutoff whose two following years are known.</summary>
    public int LastJudged => Outcomes.Info.FlowsEnd - 2;

    /// <summary>The catalogue as of a year.</summary>
    public Catalogue CatalogueAt(int cutoff) => MapAt(cutoff).Catalogue;

    /// <summary>The feature map as of a year.</summary>
    /// <exception cref="ArgumentException">That catalogue lists other countries or partners than the one that knows all years.</exception>
    public PairingFeatures MapAt(int cutoff)
    {
        if (!_maps.TryGetValue(cutoff, out PairingFeatures? map))
        {
            Catalogue catalogue = _asOf(cutoff);
            if (!catalogue.Countries.Select(c => c.Iso3).SequenceEqual(Outcomes.Countries.Select(c => c.Iso3))
                || !catalogue.Partners.Select(p => p.Id).SequenceEqual(Outcomes.Partners.Select(p => p.Id)))
            {
                throw new ArgumentException($"The catalogue as of {cutoff} lists other countries or partners than the one of outcomes.", nameof(cutoff));
            }

            _maps[cutoff] = map = new PairingFeatures(catalogue);
        }

        return map;
    }

    /// <summary>The queries of a task at a cutoff.</summary>
    public ImmutableArray<TaskQuery> QueriesAt(int cutoff, RankingTask task)
    {
        if (!_queries.TryGetValue((cutoff, task), out ImmutableArray<TaskQuery> queries))
        {
            _queries[(cutoff, task)] = queries = TaskQueries.At(Outcomes, cutoff, task);
        }

        return queries;
    }
}
