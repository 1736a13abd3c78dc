using BenchmarkDotNet.Attributes;
using MatchEngine.Benchmarks.Rules;
using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Benchmarks.Real;

/// <summary>
/// The real rule set over the real catalogue, on one thread, for every country that suggestions are made for: the loop written for exactly these
/// rules as baseline; the same rules through columns, and as compiled delegates, pairing by pair, each with the ten best; with ten explained
/// suggestions a country; and one country after one changed fact.
/// </summary>
[MemoryDiagnoser]
public class RealRulesOverColumns
{
    private static readonly SuggestQuery Ten = new() { ListClosed = false };
    private static readonly Value[] Priorities = [Value.Of(["energy"]), Value.Of(["trade"])];
    private RealCase _case = null!;
    private int _round;

    [GlobalSetup]
    public void Setup()
    {
        _case = new RealCase();
        _ = _case.Matcher.SuggestAll(Ten, threads: 1).Count();
    }

    [Benchmark(Baseline = true)]
    public double ByHand()
    {
        double sum = 0;
        foreach (int country in _case.Countries)
        {
            _case.Hand.Run(country, _case.Scores);
            sum += SyntheticCase.TopTen(_case.Scores);
        }

        return sum;
    }

    [Benchmark]
    public double ByColumns()
    {
        double sum = 0;
        foreach (int country in _case.Countries)
        {
            PairingScores scores = _case.Columns.Over(country, CancellationToken.None);
            sum += scores.Top(10).Sum(pairing => pairing.Key);
            _case.Table.Pool.ReturnSums(scores.Low);
        }

        return sum;
    }

    [Benchmark]
    public double ByDelegates()
    {
        double sum = 0;
        foreach (int country in _case.Countries)
        {
            _case.Delegates.Run(country, _case.Scores);
            sum += SyntheticCase.TopTen(_case.Scores);
        }

        return sum;
    }

    [Benchmark]
    public int TenExplained() => _case.Matcher.SuggestAll(Ten, threads: 1).Sum(answer => answer.Suggestions.Length);

    [Benchmark]
    public int OneCountryAfterOneFact()
    {
        OverlayFact fact = new("country.stated_priorities", "MAR", null, Priorities[_round++ % 2], 2024, "benchmark");
        return _case.Matcher.With(new FactOverlay([fact])).Suggest("MAR", Ten).Suggestions.Length;
    }
}
