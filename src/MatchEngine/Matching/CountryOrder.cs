using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Matching;

/// <summary>The open pairings of a country, in order.</summary>
internal sealed record CountryOrder
{
    public required PairingSet Pairings { get; init; }

    /// <summary>Those that pass the filters, best first, as many as are wanted.</summary>
    public required ImmutableArray<RankedPairing> Ranked { get; init; }

    /// <summary>How many are open before filters.</summary>
    public required int Open { get; init; }

    /// <summary>The gates that close the country for every partner.</summary>
    public required ImmutableArray<Remark> ClosedWhole { get; init; }

    /// <summary>The model's score of every partner; null without a model.</summary>
    public required double[]? Likelihoods { get; init; }

    /// <summary>The scores of open pairings that the model can tell, ascending.</summary>
    public required double[] Told { get; init; }

    /// <summary>The part of the open pairings that the model scores lower; null without a model.</summary>
    public double? Percentile(int partner) => Likelihoods is null ? null : Run.Below(Told, Likelihoods[partner]);

    /// <summary>The place of a partner from 0, or -1.</summary>
    public int PlaceOf(int partner)
    {
        for (int place = 0; place < Ranked.Length; place++)
        {
            if (Ranked[place].Item == partner)
            {
                return place;
            }
        }

        return -1;
    }
}
