using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>
/// Reads what a partner gave to middle-income countries out of a catalogue, in spells of equal length that end when its record ends. A spell
/// counts where the partner reported through it and through the spell before: silence is no refusal.
/// </summary>
internal sealed class GivingRecordReader(Catalogue catalogue, FlowSpans spans, GivingScope scope)
{
    /// <summary>How far back spells reach, in years.</summary>
    private const int RecentYears = 12;

    /// <summary>A partner whose commitments are less than this part of its spending does not publish them.</summary>
    private const double CommitmentsFrom = 0.5;

    private readonly CountrySize?[] _sizes = [.. catalogue.Countries.Select(CountrySizes.Of)];

    /// <summary>The record that can size industrial work: its own sector flows, else Chinese projects, else payments for UNIDO's work; null where none has amounts.</summary>
    public GivingRecord? Industrial(int partner) => MeasureOf(partner) is { } measure ? Read(partner, measure, 1) : null;

    /// <summary>Its official development assistance in all sectors, of which a share is taken; null where the source has no row of it.</summary>
    public GivingRecord? Aid(int partner, double share) => spans.Speaks(partner, FlowChannel.Oda) ? Read(partner, GivingMeasure.Oda, share) : null;

    private GivingRecord? Read(int partner, GivingMeasure measure, double share)
    {
        if (LastYear(partner, measure) is not { } last)
        {
            return null;
        }

        ImmutableArray<GivingCase>.Builder cases = ImmutableArray.CreateBuilder<GivingCase>();
        double largest = 0;
        for (int country = 0; country < catalogue.Countries.Length; country++)
        {
            YearlyAmounts amounts = new(catalogue.FlowsOf(country, partner), measure, last, scope, share);
            for (int back = 0; back < RecentYears; back++)
            {
                largest = Math.Max(largest, amounts.Sum(last - scope.Years + 1 - back, scope.Years));
            }

            if (CanSpeak(country, partner, measure))
            {
                cases.AddRange(Cases(country, partner, measure, last, amounts));
            }
        }

        return new GivingRecord { Measure = measure, Source = measure.Channel().Source(), LastYear = last, Cases = cases.ToImmutable(), Largest = largest };
    }

    private IEnumerable<GivingCase> Cases(int country, int partner, GivingMeasure measure, int last, YearlyAmounts amounts)
    {
        CountryProfile profile = catalogue.Countries[country];
        for (int first = last - scope.Years + 1; first > last - RecentYears; first -= scope.Years)
        {
            int before = first - scope.Years;
            if (WasMiddleIncome(profile, first) && Reported(partner, measure, before, 2 * scope.Years))
            {
                yield return new GivingCase(
                    country, first, amounts.Sum(before, scope.Years), amounts.Sum(first, scope.Years), amounts.LinkAt(first), _sizes[country], profile.Region?.Value);
            }
        }
    }

    private GivingMeasure? MeasureOf(int partner)
    {
        double commitments = 0;
        double spend = 0;
        for (int country = 0; country < catalogue.Countries.Length; country++)
        {
            foreach (ref readonly Flow flow in catalogue.FlowsOf(country, partner))
            {
                bool counts = flow.Channel == FlowChannel.Sector && flow.Theme < Theme.Circular;
                commitments += counts && !double.IsNaN(flow.CommitmentDirect) ? flow.CommitmentDirect : 0;
                spend += counts && !double.IsNaN(flow.SpendDirect) ? flow.SpendDirect : 0;
            }
        }

        if (commitments >= LinkSummary.ActiveFromUsd || spend >= LinkSummary.ActiveFromUsd)
        {
            return commitments >= CommitmentsFrom * spend ? GivingMeasure.Commitments : GivingMeasure.Spend;
        }

        return spans.Speaks(partner, FlowChannel.ChineseProjects) ? GivingMeasure.Projects
            : spans.Speaks(partner, FlowChannel.UnidoFunding) ? GivingMeasure.UnidoPayments
            : null;
    }

    private int? LastYear(int partner, GivingMeasure measure) =>
        measure.Channel() == FlowChannel.Sector ? catalogue.Partners[partner].Window.Last : spans.End(measure.Channel());

    private bool Reported(int partner, GivingMeasure measure, int first, int years)
    {
        if (measure.Channel() != FlowChannel.Sector)
        {
            return true;
        }

        IEnumerable<int> reported = catalogue.Partners[partner].Window.Years.Select(year => year.Year);
        return Enumerable.Range(first, years).All(reported.Contains);
    }

    /// <summary>Whether a sum of nothing would be a real nothing: the source covers the country, and the partner may serve it.</summary>
    private bool CanSpeak(int country, int partner, GivingMeasure measure)
    {
        CountryProfile profile = catalogue.Countries[country];
        PartnerProfile giver = catalogue.Partners[partner];
        return profile.Iso3 != giver.HomeCountry
            && giver.Mandate?.MayServe(profile) != false
            && (measure.Channel() != FlowChannel.Sector || profile.Coverage == FlowCoverage.Transactions);
    }

    private static bool WasMiddleIncome(CountryProfile country, int year)
    {
        foreach (IncomeGroupYear group in country.IncomeGroups)
        {
            if (group.DataYear == year)
            {
                return group.Group.IsMiddle();
            }
        }

        return false;
    }
}
