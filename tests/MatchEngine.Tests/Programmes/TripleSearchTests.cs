using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Matching;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Programmes;

/// <summary>The bounded search against looking at every pair, on random legs with many ties.</summary>
public sealed class TripleSearchTests
{
    private const int MostTogether = 3;

    private static readonly GateRule Gate = DefaultRules.Load(DefaultRules.ProgrammesId).Rules.OfType<GateRule>().First();

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool The_best_triples_are_those_of_looking_at_every_pair(int seed)
    {
        Random random = new(seed);
        Legs legs = new(random);
        int top = random.Next(1, 8);
        return Ids(legs.Search().Best(top, CancellationToken.None)).SequenceEqual(Ids(legs.Everything().Take(top)));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool The_best_of_each_provider_is_that_of_looking_at_every_pair(int seed)
    {
        Random random = new(seed);
        Legs legs = new(random);
        int top = random.Next(1, 8);
        (FoundTriple Best, ImmutableArray<FoundTriple> Next)[] found = [.. legs.Search().BestOfEachProvider(top, 2, CancellationToken.None)];
        IGrouping<int, FoundTriple>[] wanted = [.. legs.Everything().GroupBy(triple => triple.Provider.Index).Take(top)];
        return Ids(found.Select(pair => pair.Best)).SequenceEqual(Ids(wanted.Select(group => group.First())))
            && found.Zip(wanted).All(pair => Ids(pair.First.Next).SequenceEqual(Ids(pair.Second.Skip(1).Take(2))));
    }

    [Test]
    public void The_bound_saves_looking_at_most_pairs()
    {
        Legs legs = new(new Random(1), 40, 40);
        TripleSearch search = legs.Search();
        search.Best(3, CancellationToken.None);
        Assert.That(search.Examined, Is.LessThan(400));
    }

    private static IEnumerable<(int Provider, int Funder, double Score)> Ids(IEnumerable<FoundTriple> triples) =>
        triples.Select(triple => (triple.Provider.Index, triple.Funder.Index, triple.Score));

    private sealed class Legs
    {
        private readonly TripleSide[] _providers;
        private readonly TripleSide[] _funders;
        private readonly Dictionary<(int, int), RuleTrace> _together = [];
        private readonly Dictionary<RuleTrace, double> _scores = new(ReferenceEqualityComparer.Instance);

        public Legs(Random random, int providers = 9, int funders = 7)
        {
            _providers = [.. Enumerable.Range(0, providers).Select(i => new TripleSide(i, Trace(true), random.Next(0, 12)))];
            _funders = [.. Enumerable.Range(0, funders).Select(i => new TripleSide(i, Trace(true), random.Next(0, 12)))];
            foreach (TripleSide provider in _providers)
            {
                foreach (TripleSide funder in _funders)
                {
                    RuleTrace trace = Trace(random.Next(5) > 0);
                    _together[(provider.Index, funder.Index)] = trace;
                    _scores[trace] = random.Next(0, MostTogether + 1);
                }
            }
        }

        public TripleSearch Search() => new(_providers, _funders, MostTogether, (p, f) => _together[(p.Index, f.Index)], trace => _scores[trace]);

        public IEnumerable<FoundTriple> Everything() =>
            from provider in _providers
            from funder in _funders
            let together = _together[(provider.Index, funder.Index)]
            where together.IsOpen
            let score = provider.Score + funder.Score + _scores[together]
            orderby score descending, provider.Index, funder.Index
            select new FoundTriple(provider, funder, together, score);

        private static RuleTrace Trace(bool open) => new()
        {
            Facts = null!,
            Gates = [new RuleResult(Gate, open ? RuleOutcome.Met : RuleOutcome.NotMet, Value.Absent, 0, 0)],
            Scores = [],
            Advice = [],
        };
    }
}
