using MatchEngine.Benchmarks.Rules;
using MatchEngine.Profiles;

namespace MatchEngine.Benchmarks.Real;

/// <summary>
/// The loop that a good engineer writes for exactly the gates and scores of <c>mic-partnership</c> 1.1.1: country by country, rule by rule in the
/// order of the set, four partners at a time; what fails for the whole country is skipped; the record and the limits of mandates are walked, not
/// searched; what partners alone decide is decided once. Scores only: no intervals, no advice, no explanation.
/// </summary>
internal sealed partial class RealLoop
{
    private readonly RealData _data;
    private readonly RealPartners _partners;

    public RealLoop(RealData data)
    {
        _data = data;
        _partners = data.Partners;
        int[] all = [.. Enumerable.Range(0, _partners.Count)];
        _barred = [.. all.Select(partner => partner == _partners.Unido || _partners.IsExcluded[partner] || _partners.HasFailedReview[partner] ? double.NegativeInfinity : 0)];
        _limited = [.. _partners.Mandates.OfType<RealMandate>()];
        _atScale = [.. RealPoints.AtScale.Select((points, theme) =>
            all.Select(partner => points * RealPoints.Part(_partners.Volumes[theme][partner], 1e7, 1e8, 1e9, 1e10)).ToArray())];
        _funder = [.. all.Select(partner => 3 * RealPoints.Part(_partners.UnidoUsd[partner], 1e5, 1e6, 1e7, 5e7))];
        _emerging = [.. all.Select(partner =>
            _partners.EmergingLed[partner] || _partners.Kind[partner] is PartnerKind.EmergingBilateral or PartnerKind.EmergingMultilateral ? 1.0 : 0)];
        _reach = [.. all.Select(partner => _partners.CountriesServed[partner] >= 20 ? 0.5 * Math.Min(_partners.CountriesServed[partner] / 120.0, 1) : 0)];
        _southSouth = [.. all.Where(partner => _partners.SouthSouth[partner])];
        _homeValues = [.. _partners.HomeValues.Select(values => _southSouth.Select(partner => values[partner]).ToArray())];
        _banks = [.. _limited.Where(mandate => mandate.Serves is not null && _partners.Kind[mandate.Partner] == PartnerKind.DevelopmentFinance)];
        _globalBodies = [.. all.Where(partner => _partners.UnSystem[partner] && _partners.Kind[partner] == PartnerKind.GlobalInstitution)];
    }

    /// <summary>Scores of one country; those of closed pairings are negative infinity.</summary>
    public void Run(int country, Span<double> scores)
    {
        RealCountry here = _data.Countries[country];
        if (!here.MayBeMiddleIncome)
        {
            scores.Fill(double.NegativeInfinity);
            return;
        }

        Open(here, scores);
        Meet(here, scores, Theme.Technology);
        Meet(here, scores, Theme.HumanCapital);
        Meet(here, scores, Theme.Environment);
        AddWhereOffered(scores, here.Flagships, 1.5);
        AddFunding(here.Record, scores);
        AddWhereOffered(scores, here.Stated & RealThemes.Advantage, 2.5);
        AddBreadth(here, scores, RealThemes.All, 0.2, 1.5);
        AddRegion(here, scores);
        AddBreadth(here, scores, RealThemes.Advantage, 0.1, 2.0);
        AddTrap(here, scores);
        Meet(here, scores, Theme.Circular);
        Meet(here, scores, Theme.Digital);
        AddValueAdded(here, scores);
        AddSouthSouth(here, scores);
        Lanes.Add(scores, _emerging);
        AddCapacity(here, scores);
        AddGlobal(here, scores);
        Meet(here, scores, Theme.Trade);
        Meet(here, scores, Theme.Industry);
        Meet(here, scores, Theme.Energy);
        Meet(here, scores, Theme.BusinessFinance);
        AddAmounts(here.Record, scores);
        AddPersistent(here.Record, scores);
        AddDormant(here.Record, scores);
        AddIncomeGroup(here, scores);
        AddClose(here, scores);
        Lanes.Add(scores, _funder);
        AddScale(here, scores);
        AddEstimates(here.Record, scores);
        AddAid(here.Record, scores);
        Lanes.Add(scores, _reach);
        AddBanks(here, scores);
    }
}
