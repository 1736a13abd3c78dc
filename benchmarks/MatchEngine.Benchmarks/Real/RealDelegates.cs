namespace MatchEngine.Benchmarks.Real;

/// <summary>The same rules as a list of compiled delegates, asked pairing by pair: of a country, a partner and a row of the country's record.</summary>
internal sealed partial class RealDelegates
{
    private readonly RealData _data;
    private readonly Func<RealCountry, int, int, bool>[] _gates;
    private readonly Func<RealCountry, int, int, double>[] _scores;

    public RealDelegates(RealData data)
    {
        _data = data;
        RealPartners partners = data.Partners;
        _gates = [.. Gates(partners)];
        _scores = [.. Priorities(partners), .. SouthSouth(partners), .. Resources(partners), .. Industry(partners), .. Record(partners)];
    }

    /// <summary>Scores of one country; those of closed pairings are negative infinity.</summary>
    public void Run(int country, Span<double> scores)
    {
        RealCountry here = _data.Countries[country];
        int walk = 0;
        for (int partner = 0; partner < scores.Length; partner++)
        {
            int row = here.Record.RowOf(partner, ref walk);
            bool open = true;
            foreach (Func<RealCountry, int, int, bool> gate in _gates)
            {
                open &= gate(here, partner, row);
            }

            double score = 0;
            foreach (Func<RealCountry, int, int, double> rule in _scores)
            {
                score += rule(here, partner, row);
            }

            scores[partner] = open ? score : double.NegativeInfinity;
        }
    }

    /// <summary>R01, R02, R02a to R02c, X01 to X03.</summary>
    private static IEnumerable<Func<RealCountry, int, int, bool>> Gates(RealPartners partners) =>
    [
        (here, _, _) => here.MayBeMiddleIncome,
        (here, partner, row) => partners.Mandates[partner] is not { NoTheme: true } || here.Record.UnidoUsd[row] > 0 || here.Record.Industrial(row) >= 25000,
        (here, partner, row) => partners.Mandates[partner] is not { } mandate
            || ((mandate.Serves is null || mandate.Serves[here.Index] || here.Record.IsPersistent[row]) && (mandate.Excludes is null || !mandate.Excludes[here.Index])),
        (here, partner, _) => partners.Mandates[partner] is not { OnlyOda: true } || here.OdaEligible != false,
        (here, partner, row) => partners.Mandates[partner] is not { OnlyLeastDeveloped: true } || here.LeastDeveloped != false || here.Record.HasLastYear[row],
        (here, partner, _) => partner != here.Self && partner != partners.Unido,
        (_, partner, _) => !partners.IsExcluded[partner],
        (_, partner, _) => !partners.HasFailedReview[partner],
    ];
}
