using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>What is on record between the two, and what stands among those rules in the order of the set.</summary>
internal sealed partial class RealDelegates
{
    /// <summary>X10 to X25.</summary>
    private static IEnumerable<Func<RealCountry, int, int, double>> Record(RealPartners partners) =>
    [
        .. RealPoints.Order.Select(Known),
        (here, _, row) => here.Record.IsPersistent[row]
            ? 7.5 * RealPoints.Part(here.Record.Total(row), 50000.0, 1000000.0, 10000000.0, 100000000.0, 1000000000.0)
            : 0,
        (here, _, row) => here.Record.IsDormant[row] ? 0.5 : 0,
        (here, partner, _) => here.Income is { } group && partners.IncomeShares[(int)group][partner] is >= 0.2 and var share
            ? 0.5 * Math.Clamp(share / 0.7, 0, 1)
            : 0,
        (here, partner, _) => here.Close[partners.Home[partner] + 1],
        (_, partner, _) => partners.UnidoUsd[partner] is >= 100000.0 and var usd ? 3 * RealPoints.Part(usd, 100000.0, 1000000.0, 10000000.0, 50000000.0) : 0,
        .. RealPoints.Order.Select(theme => AtScale(partners, theme)),
        .. RealPoints.Order.Select(theme => Estimated(partners, theme)),
        (here, _, row) => (here.Record.IsNew[row] || here.Record.IsDormant[row]) && here.Record.OdaUsd[row] is >= 1000000.0 and var usd
            ? 3 * RealPoints.Part(usd, 1000000.0, 10000000.0, 100000000.0, 1000000000.0)
            : 0,
        (_, partner, _) => partners.CountriesServed[partner] is >= 20 and var served ? 0.5 * Math.Clamp(served / 120.0, 0, 1) : 0,
        (here, partner, _) => partners.Kind[partner] == PartnerKind.DevelopmentFinance && partners.Mandates[partner]?.Serves?[here.Index] == true ? 3 : 0,
    ];

    private static Func<RealCountry, int, int, double> Known(int theme) => (here, _, row) =>
        here.Record.Amounts[theme][row] is >= 25000.0 and var usd
            ? RealPoints.KnownThere[theme] * RealPoints.Part(usd, 25000.0, 1000000.0, 10000000.0, 100000000.0)
            : 0;

    private static Func<RealCountry, int, int, double> AtScale(RealPartners partners, int theme) => (here, partner, _) =>
        here.Needs[theme] >= 0.4 && partners.Volumes[theme][partner] is >= 1e7 and var usd
            ? RealPoints.AtScale[theme] * RealPoints.Part(usd, 1e7, 1e8, 1e9, 1e10)
            : 0;

    private static Func<RealCountry, int, int, double> Estimated(RealPartners partners, int theme) => (here, partner, row) =>
        double.IsNaN(here.Record.Amounts[theme][row]) && here.Record.Total(row) * partners.Shares[theme][partner] is >= 1000000.0 and var usd
            ? RealPoints.Estimated[theme] * RealPoints.Part(usd, 1000000.0, 10000000.0, 100000000.0)
            : 0;
}
