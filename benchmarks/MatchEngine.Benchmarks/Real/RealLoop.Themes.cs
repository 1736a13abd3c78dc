using System.Numerics;
using MatchEngine.Benchmarks.Rules;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>Where need and offer meet: R03 to R05, R06, R07, R10, R11, R14 to R16, R32c, X04 to X06; and R13, the trap.</summary>
internal sealed partial class RealLoop
{
    private void Meet(RealCountry here, Span<double> scores, Theme theme)
    {
        double need = here.Needs[(int)theme];
        if (need >= 0.4)
        {
            Lanes.Meet(scores, _partners.Offers[(int)theme], 0.4, need, RealPoints.Met[(int)theme]);
        }
    }

    /// <summary>R06 and R07.</summary>
    private void AddWhereOffered(Span<double> scores, int themes, double points)
    {
        if (themes == 0)
        {
            return;
        }

        ReadOnlySpan<int> offered = _partners.HighOffers;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += (offered[i] & themes) != 0 ? points : 0;
        }
    }

    /// <summary>R10 and R11: half a point by the part of those themes, of which it can be told, in which need and offer meet.</summary>
    private void AddBreadth(RealCountry here, Span<double> scores, int themes, double from, double factor)
    {
        int high = here.HighNeeds & themes;
        int low = here.LowNeeds & themes;
        int unknown = themes & ~high & ~low;
        ReadOnlySpan<int> offered = _partners.HighOffers;
        ReadOnlySpan<int> known = _partners.KnownOffers;
        for (int i = 0; i < scores.Length; i++)
        {
            int told = BitOperations.PopCount((uint)(low | (known[i] & (high | (unknown & ~offered[i])))));
            double part = BitOperations.PopCount((uint)(offered[i] & high)) / (double)told;
            scores[i] += told >= 3 && part >= from ? 0.5 * Math.Min(factor * part, 1) : 0;
        }
    }

    /// <summary>R13a and R13b, of which a country meets one at the most.</summary>
    private static void AddTrap(RealCountry here, Span<double> scores)
    {
        if (here.IsTrapped || here.IsTrappedByOne)
        {
            Lanes.Add(scores, here.IsTrapped ? 1 : 0.5);
        }
    }

    /// <summary>R16.</summary>
    private void AddValueAdded(RealCountry here, Span<double> scores)
    {
        if (here.ResourceRents >= 10.0)
        {
            Lanes.AddWhere(scores, _partners.Offers[(int)Theme.Technology], 0.4, 0.5);
        }
    }
}
