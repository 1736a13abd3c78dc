using BenchmarkDotNet.Attributes;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>
/// Fifty rules over 108 countries and many partners, on one thread: the loop written for exactly these rules as baseline; the same rules through
/// columns; as compiled delegates, pairing by pair; with ten explained suggestions a country; and one country after one changed fact.
/// </summary>
[MemoryDiagnoser]
public class RulesOverColumns
{
    private static readonly SuggestQuery Ten = new() { ListClosed = false };
    private SyntheticCase _case = null!;
    private int _round;

    [Params(100, 1_000, 10_000, 100_000)]
    public int Partners { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _case = new SyntheticCase(Partners);
        _ = _case.Matcher.SuggestAll(Ten, threads: 1).Count();
    }

    [Benchmark(Baseline = true)]
    public double ByHand() => Rounds.Of((country, scores) => _case.Hand.Run(country, scores), _case.All, _case.Scores);

    [Benchmark]
    public double ByColumns() => Rounds.Of(_case.Columns, _case.Table, _case.All);

    [Benchmark]
    public double ByDelegates() => Rounds.Of((country, scores) => _case.Delegates.Run(country, scores), _case.All, _case.Scores);

    [Benchmark]
    public int TenExplained() => _case.Matcher.SuggestAll(Ten, threads: 1).Sum(answer => answer.Suggestions.Length);

    [Benchmark]
    public int OneCountryAfterOneFact()
    {
        OverlayFact fact = new("country.landlocked", "CAF", null, Value.Of(_round++ % 2 == 0), 2024, "benchmark");
        return _case.Matcher.With(new FactOverlay([fact])).Suggest("CAF", Ten).Suggestions.Length;
    }
}
