using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Planning.Consortia;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Planning.Mobilising;

/// <summary>Runs the rules about consortia over partners together.</summary>
internal sealed class ConsortiumJudge(
    ProgrammeRun run, FactSupply supply, Func<PairFacts> start, IReadOnlyDictionary<string, Contributor> contributors, double gapUsd) : IConsortiumRules
{
    private readonly Dictionary<string, RuleTrace> _traces = new(StringComparer.Ordinal);

    public double MostPoints { get; } = run.Rules(ProgrammeStages.Consortium).Scores.Sum(rule => rule.Points);

    public bool Admits(IReadOnlyList<string> members, out double points)
    {
        RuleTrace trace = Trace(members);
        points = trace.Score().Value;
        return trace.IsOpen;
    }

    public RuleTrace Trace(IReadOnlyList<string> members)
    {
        string key = string.Join('\n', members);
        if (!_traces.TryGetValue(key, out RuleTrace? trace))
        {
            _traces.Add(key, trace = run.Over(ProgrammeStages.Consortium, Facts(members)));
        }

        return trace;
    }

    private PairFacts Facts(IReadOnlyList<string> members)
    {
        Contributor[] partners = [.. members.Select(id => contributors[id])];
        IEnumerable<string> homes = partners.Select(partner => partner.Traits.HomeCountry).OfType<string>();
        PairFacts facts = start();
        Set("consortium.members", Value.Of(members));
        Set("consortium.size", Value.Of(partners.LongLength));
        Set("consortium.kinds", Value.Of(partners.Select(partner => partner.Partner.Kind.Code()).Distinct().Order(StringComparer.Ordinal)));
        Set("consortium.shared_homes", Value.Of(homes.CountBy(home => home).Where(count => count.Value > 1).Select(count => count.Key).Order(StringComparer.Ordinal)));
        Set("consortium.cofinancing", Value.Of(partners.Where(partner => partner.Traits.RequiresCofinancing).Select(partner => partner.Partner.Name)));
        Set("consortium.gap_usd", Value.Of(gapUsd));
        return facts;

        void Set(string name, Value value) => supply.Set(facts, name, new Fact(value));
    }
}
