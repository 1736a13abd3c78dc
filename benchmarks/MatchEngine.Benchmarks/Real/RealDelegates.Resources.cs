using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>South-South experience, resources and level.</summary>
internal sealed partial class RealDelegates
{
    /// <summary>R25a to R25g.</summary>
    private static IEnumerable<Func<RealCountry, int, int, double>> SouthSouth(RealPartners partners) =>
    [
        .. Enumerable.Range(0, RealPoints.SouthSouth.Length).Select(rule => Better(partners, rule)),
        (here, partner, _) => partners.SouthSouth[partner]
            && ((here.Region >= 0 && partners.HomeRegion[partner] == here.Region)
                || (here.Income == IncomeGroup.LowerMiddle && partners.HomeIncome[partner] == IncomeGroup.UpperMiddle)
                || (here.Income == IncomeGroup.UpperMiddle && partners.HomeIncome[partner] == IncomeGroup.High))
            ? 0.5
            : 0,
    ];

    /// <summary>R28, R30, R31a.</summary>
    private static IEnumerable<Func<RealCountry, int, int, double>> Resources(RealPartners partners) =>
    [
        (_, partner, _) => partners.Kind[partner] is PartnerKind.EmergingBilateral or PartnerKind.EmergingMultilateral || partners.EmergingLed[partner] ? 1 : 0,
        (here, partner, _) => partners.Capacity[partner] >= here.FundingGap ? 1 : 0,
        (here, partner, row) => partners.UnSystem[partner] && partners.Kind[partner] == PartnerKind.GlobalInstitution
            && (here.AdvocacyPlanned ?? !(here.Record.IsPersistent[row] || here.Record.IsDormant[row]))
            ? 0.5
            : 0,
    ];

    private static Func<RealCountry, int, int, double> Better(RealPartners partners, int rule) => (here, partner, _) =>
        partners.SouthSouth[partner] && (here.HighNeeds >> RealPoints.SouthSouthThemes[rule] & 1) != 0
        && (rule == RealPoints.Lower ? partners.HomeValues[rule][partner] < here.Peers[rule] : partners.HomeValues[rule][partner] > here.Peers[rule])
            ? RealPoints.SouthSouth[rule]
            : 0;
}
