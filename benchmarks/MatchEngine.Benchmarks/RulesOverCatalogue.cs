using BenchmarkDotNet.Attributes;
using MatchEngine.Catalogue;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Benchmarks;

/// <summary>
/// The real rule set over the real catalogue: every middle-income country against every partner. The baseline ranks all pairings and shows
/// one of each country; the other shows ten with full explanations, so their ratio is what explaining costs.
/// </summary>
[MemoryDiagnoser]
public class RulesOverCatalogue
{
    private Matcher _matcher = null!;

    [GlobalSetup]
    public void Setup() => _matcher = Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load());

    [Benchmark(Baseline = true)]
    public int RankAll() => Count(new SuggestQuery { Top = 1 });

    [Benchmark]
    public int RankAllAndExplainTen() => Count(new SuggestQuery { Top = 10 });

    private int Count(SuggestQuery query)
    {
        int shown = 0;
        foreach (MatchAnswer answer in _matcher.SuggestAll(query))
        {
            shown += answer.Suggestions.Length;
        }

        return shown;
    }
}
