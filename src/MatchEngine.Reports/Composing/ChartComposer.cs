using System.Collections.Immutable;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Reports.Charts;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Composing;

/// <summary>Makes the charts of a pairing from facts that its explanation cites and from its record in the catalogue.</summary>
internal sealed class ChartComposer(Profiles.Catalogue catalogue, Labels labels)
{
    private const int Years = 15;

    // Needs are mid-ranks among countries of the same income group: one half is the middle of the peers by definition.
    private const double MiddleOfPeers = 0.5;

    public ChartsBlock Compose(Suggestion suggestion, CitedFacts facts)
    {
        ImmutableArray<Theme> themes = [.. Themes.Industrial.Order()];
        PartnerProfile partner = catalogue.Partners[catalogue.PartnerIndex(suggestion.Partner.Id)];
        return new ChartsBlock([Need(themes, facts), Portfolio(themes, partner.Portfolio)], History(suggestion));
    }

    private BarChart Need(ImmutableArray<Theme> themes, CitedFacts facts) => new(
        labels["brief.need_title"],
        labels["brief.need_note"],
        [.. themes.Select(theme => (Theme: theme, Fact: facts.Known($"need.{theme.Code()}"), Number: facts.Number($"need.{theme.Code()}")))
            .Select(need => new Bar(labels.Of(need.Theme), need.Number, need.Fact?.Value ?? labels["fact.not_known"]))],
        MiddleOfPeers);

    private BarChart Portfolio(ImmutableArray<Theme> themes, Portfolio? portfolio)
    {
        double?[] shares = [.. themes.Select(theme => portfolio is null ? null : Profiles.Portfolio.Of(portfolio.Themes, theme.Code()))];
        return new BarChart(
            labels["brief.share_title"],
            portfolio is null || portfolio.Themes.IsEmpty
                ? labels["brief.share_unknown"]
                : labels.Text("brief.share_note", ("first", Phrases.Year(portfolio.FirstYear)), ("last", Phrases.Year(portfolio.LastYear)), ("source", portfolio.Source)),
            [.. themes.Select((theme, i) => new Bar(labels.Of(theme), shares[i], shares[i] is { } share ? labels.Percent(share) : labels["fact.not_known"]))],
            null);
    }

    private YearChart? History(Suggestion suggestion)
    {
        LinkLine link = suggestion.Link;
        if (link.Channel is not { } channel || link.RecordEnds is not { } last)
        {
            return null;
        }

        double[] amounts = new double[Years];
        foreach (ref readonly Flow flow in catalogue.FlowsOf(catalogue.CountryIndex(suggestion.Country.Id), catalogue.PartnerIndex(suggestion.Partner.Id)))
        {
            int at = flow.Year - last + Years - 1;
            if (flow.Channel == channel && at is >= 0 and < Years && flow.Theme is not (Theme.Circular or Theme.Digital))
            {
                amounts[at] += Amount(flow);
            }
        }

        if (amounts.All(amount => amount <= 0))
        {
            return null;
        }

        int peak = Array.IndexOf(amounts, amounts.Max());
        string note = labels.Text(
            "brief.years_note",
            ("first", Phrases.Year(last - Years + 1)),
            ("last", Phrases.Year(last)),
            ("year", Phrases.Year(last - Years + 1 + peak)),
            ("amount", labels.ShortMoney(amounts[peak])),
            ("source", link.Source ?? LinkWords.Source(channel)));
        return new YearChart(labels["brief.years_title"], note, last - Years + 1, [.. amounts]);
    }

    /// <summary>The larger of commitment and spend for this country alone, so that who publishes both is not counted twice.</summary>
    private static double Amount(in Flow flow)
    {
        (double commitment, double spend) = flow.Channel == FlowChannel.Sector ? (flow.CommitmentDirect, flow.SpendDirect) : (flow.Commitment, flow.Spend);
        double larger = double.IsNaN(commitment) ? spend : double.IsNaN(spend) ? commitment : Math.Max(commitment, spend);
        return double.IsNaN(larger) ? 0 : larger;
    }
}
