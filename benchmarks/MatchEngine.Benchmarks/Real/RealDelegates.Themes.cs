using System.Numerics;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>Where need and offer meet, and what stands among those rules in the order of the set.</summary>
internal sealed partial class RealDelegates
{
    /// <summary>R03 to R16.</summary>
    private static IEnumerable<Func<RealCountry, int, int, double>> Priorities(RealPartners partners) =>
    [
        Meet(partners, Theme.Technology),
        Meet(partners, Theme.HumanCapital),
        Meet(partners, Theme.Environment),
        (here, partner, _) => (here.Flagships & partners.HighOffers[partner]) != 0 ? 1.5 : 0,
        (here, _, row) => here.Record.UnidoUsd[row] is >= 10000.0 and var usd ? 6.5 * RealPoints.Part(usd, 10000.0, 100000.0, 1000000.0) : 0,
        (here, partner, _) => (here.Stated & RealThemes.Advantage & partners.HighOffers[partner]) != 0 ? 2.5 : 0,
        (here, partner, _) => Breadth(here, partners, partner, RealThemes.All) is >= 0.2 and var part ? 0.5 * Math.Clamp(1.5 * part, 0, 1) : 0,
        (here, partner, _) => here.Region >= 0 && partners.RegionShares[here.Region][partner] is >= 0.1 and var share ? 2.5 * Math.Clamp(share / 0.5, 0, 1) : 0,
        (here, partner, _) => Breadth(here, partners, partner, RealThemes.Advantage) is >= 0.1 and var part ? 0.5 * Math.Clamp(2.0 * part, 0, 1) : 0,
        (here, _, _) => here.IsTrapped ? 1 : 0,
        (here, _, _) => here.IsTrappedByOne ? 0.5 : 0,
        Meet(partners, Theme.Circular),
        Meet(partners, Theme.Digital),
        (here, partner, _) => here.ResourceRents >= 10.0 && partners.Offers[(int)Theme.Technology][partner] >= 0.4 ? 0.5 : 0,
    ];

    /// <summary>R32c, X04 to X06.</summary>
    private static IEnumerable<Func<RealCountry, int, int, double>> Industry(RealPartners partners) =>
    [
        Meet(partners, Theme.Trade),
        Meet(partners, Theme.Industry),
        Meet(partners, Theme.Energy),
        Meet(partners, Theme.BusinessFinance),
    ];

    private static Func<RealCountry, int, int, double> Meet(RealPartners partners, Theme theme) => (here, partner, _) =>
    {
        double need = here.Needs[(int)theme];
        double offer = partners.Offers[(int)theme][partner];
        return need >= 0.4 && offer >= 0.4 ? RealPoints.Met[(int)theme] * Math.Clamp(2.0 * need * offer / (need + offer), 0, 1) : 0;
    };

    /// <summary>The part of the themes, of which it can be told, in which need and offer meet; NaN where fewer than three can be told.</summary>
    private static double Breadth(RealCountry here, RealPartners partners, int partner, int themes)
    {
        int unknown = ~here.HighNeeds & ~here.LowNeeds;
        int told = here.LowNeeds | (partners.KnownOffers[partner] & (here.HighNeeds | (unknown & ~partners.HighOffers[partner])));
        int count = BitOperations.PopCount((uint)(told & themes));
        return count >= 3 ? BitOperations.PopCount((uint)(partners.HighOffers[partner] & here.HighNeeds & themes)) / (double)count : double.NaN;
    }
}
