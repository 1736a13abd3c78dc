using BenchmarkDotNet.Attributes;
using MatchEngine.Benchmarks.Rules;
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
    public double ByHand() => Rounds.Of((country, scores) => _case.Hand.Run(country, scores), _case.Countries, _case.Scores);

    [Benchmark]
    public double ByColumns() => Rounds.Of(_case.Columns, _case.Table, _case.Countries);

    [Benchmark]
    public double ByDelegates() => Rounds.Of((country, scores) => _case.Delegates.Run(country, scores), _case.Countries, _case.Scores);

    [Benchmark]
    public int TenExplained() => _case.Matcher.SuggestAll(Ten, threads: 1).Sum(answer => answer.Suggestions.Length);

    [Benchmark]
    public int OneCountryAfterOneFact()
    {
        OverlayFact fact = new("country.stated_priorities", "MAR", null, Priorities[_round++ % 2], 2024, "benchmark");
        return _case.Matcher.With(new FactOverlay([fact])).Suggest("MAR", Ten).Suggestions.Length;
    }
}
