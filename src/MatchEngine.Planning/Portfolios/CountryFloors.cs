using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Planning.Portfolios;

/// <summary>Runs the rules about a country's standing: each point is one partner kept for it.</summary>
internal sealed class CountryFloors(Planner planner, FactTable table, ProgrammeRun rules, FactSupply supply, Projection projection)
{
    public ImmutableArray<Floor> Of(ImmutableArray<MatchAnswer> answers, DateOnly? date)
    {
        int[] steady = [.. answers.Select(answer => answer.Suggestions.Count(suggestion => suggestion.Link.Status == LinkStatus.Persistent))];
        double[] ranks = Ordering.MidRanks([.. steady.Select(count => (double)count)]);
        FactTable pairings = planner.Matcher.Table(date);
        return [.. answers.Select((answer, i) => Of(answer.Country!.Id, steady[i], ranks[i], pairings))];
    }

    private Floor Of(string iso3, int steady, double rank, FactTable pairings)
    {
        int country = planner.Matcher.Catalogue.CountryIndex(iso3);
        PairFacts known = pairings.CountryOnly(country);
        PairFacts facts = table.ForProgramme(country, null);
        supply.Set(facts, "standing.trap_2012", Pairing(known, "trap.felipe_2012"));
        supply.Set(facts, "standing.trap_2014", Pairing(known, "trap.felipe_2014"));
        supply.Set(facts, "standing.steady_partners", Known.Whole(steady, planner.Matcher.Catalogue.Info.FlowsEnd, null));
        supply.Set(facts, "standing.served_rank", Known.Number(rank, planner.Matcher.Catalogue.Info.FlowsEnd, null));
        RuleTrace trace = rules.Over(ProgrammeStages.Country, facts);
        return new Floor((int)Math.Floor(trace.Score().Value), projection.Reasons(trace.Scores, facts));
    }

    /// <summary>A fact that the rules of pairings derive; missing where they don't, or can't tell.</summary>
    private Fact Pairing(PairFacts known, string name)
    {
        RuleSet pairings = planner.Matcher.Rules;
        return pairings.Facts.TryFind(name, out int fact) && known[fact].IsKnown ? known[fact] : default;
    }
}
