using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Training.Tables;

/// <summary>
/// Questions at a cutoff with their answers, by the protocol of the data package: who may be asked about, who is a candidate, what became of
/// each pairing in the two years after. Read from a catalogue that knows those years; nothing of it enters a feature.
/// </summary>
public static class TaskQueries
{
    private const double FunderFromUsd = 10_000;

    /// <summary>The questions of a task at a cutoff; those whose candidates all came to nothing are left out.</summary>
    /// <param name="outcomes">A catalogue whose flows reach two years beyond the cutoff.</param>
    /// <param name="cutoff">The last year that is known to who answers.</param>
    /// <param name="task">The task.</param>
    /// <exception cref="ArgumentException">The catalogue ends too early.</exception>
    public static ImmutableArray<TaskQuery> At(Catalogue outcomes, int cutoff, RankingTask task)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Info.FlowsEnd < cutoff + 2)
        {
            throw new ArgumentException(
                $"A cutoff at {cutoff} is judged by {cutoff + 1} and {cutoff + 2}; the flows end in {outcomes.Info.FlowsEnd}.", nameof(cutoff));
        }

        int[] countries = [.. Enumerable.Range(0, outcomes.Countries.Length).Where(country => IsAsked(outcomes.Countries[country], cutoff))];
        IEnumerable<TaskQuery> all = task switch
        {
            RankingTask.Unido => Unido(outcomes, cutoff, countries),
            RankingTask.Country => Sector(outcomes, cutoff, countries, [null]),
            _ => Sector(outcomes, cutoff, countries, [.. Themes.Industrial.Select(theme => (Theme?)theme)]),
        };
        return [.. all.Where(query => query.Candidates.Any(candidate => candidate.Relevance > 0))];
    }

    /// <summary>Middle-income in the data year before the cutoff, and in the source with transactions.</summary>
    private static bool IsAsked(CountryProfile country, int cutoff) =>
        country.Coverage == FlowCoverage.Transactions
        && country.IncomeGroups.Any(year => year.DataYear == cutoff - 1 && year.Group.IsMiddle());

    private static IEnumerable<TaskQuery> Sector(Catalogue outcomes, int cutoff, int[] countries, Theme?[] themes)
    {
        CandidateRules rules = new(outcomes, cutoff);
        int[] candidates = [.. Enumerable.Range(0, outcomes.Partners.Length).Where(rules.Admits)];
        bool[] speaks = [.. Enumerable.Range(0, outcomes.Partners.Length).Select(rules.ReportedProperly)];
        foreach (int country in countries)
        {
            foreach (Theme? theme in themes)
            {
                yield return new TaskQuery(cutoff, country, theme,
                [
                    .. candidates.Select(partner =>
                    {
                        ReadOnlySpan<Flow> flows = outcomes.FlowsOf(country, partner);
                        bool newPair = speaks[partner] && !Seen(flows, null, cutoff);
                        bool isNew = speaks[partner] && !Seen(flows, theme, cutoff);
                        return new TaskCandidate(partner, Relevance.OfSector(Amount(flows, theme, cutoff)), isNew, newPair);
                    }),
                ]);
            }
        }
    }

    private static bool Counts(in Flow flow, Theme? theme) =>
        flow.Channel == FlowChannel.Sector && (theme is null ? flow.Theme < Theme.Circular : flow.Theme == theme);

    private static bool Seen(ReadOnlySpan<Flow> flows, Theme? theme, int cutoff)
    {
        foreach (ref readonly Flow flow in flows)
        {
            if (Counts(flow, theme) && flow.Year > cutoff - 5 && flow.Year <= cutoff && (flow.Commitment > 0 || flow.Spend > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static double Amount(ReadOnlySpan<Flow> flows, Theme? theme, int cutoff)
    {
        double commitment = 0;
        double spend = 0;
        foreach (ref readonly Flow flow in flows)
        {
            if (Counts(flow, theme) && flow.Year > cutoff && flow.Year <= cutoff + 2)
            {
                commitment += flow.CommitmentDirect;
                spend += flow.SpendDirect;
            }
        }

        return Math.Max(commitment, spend);
    }

    private static IEnumerable<TaskQuery> Unido(Catalogue outcomes, int cutoff, int[] countries)
    {
        SortedSet<int> funders = [];
        foreach (IGrouping<(int, int), Flow> pair in outcomes.Flows
            .Where(flow => flow.Channel == FlowChannel.UnidoFunding && flow.Year > cutoff - 5 && flow.Year <= cutoff)
            .GroupBy(flow => (flow.Country, flow.Partner)))
        {
            if (pair.Sum(flow => flow.Spend) >= FunderFromUsd)
            {
                funders.Add(pair.First().Partner);
            }
        }

        foreach (int country in countries)
        {
            yield return new TaskQuery(cutoff, country, null,
            [
                .. funders.Where(partner => outcomes.Partners[partner].HomeCountry != outcomes.Countries[country].Iso3).Select(partner =>
                {
                    bool isNew = true;
                    double after = 0;
                    foreach (ref readonly Flow flow in outcomes.FlowsOf(country, partner))
                    {
                        bool counts = flow.Channel == FlowChannel.UnidoFunding;
                        isNew &= !(counts && flow.Year > cutoff - 5 && flow.Year <= cutoff && flow.Spend > 0);
                        after += counts && flow.Year > cutoff && flow.Year <= cutoff + 2 ? flow.Spend : 0;
                    }

                    return new TaskCandidate(partner, Relevance.OfUnido(after), isNew, isNew);
                }),
            ]);
        }
    }
}
