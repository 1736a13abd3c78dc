using BenchmarkDotNet.Attributes;
using MatchEngine.Catalogue;
using MatchEngine.Matching;
using MatchEngine.NRules;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Backends.Benchmarks;

/// <summary>One country against every partner under the real rules, ten explained: the built-in runtime, the plain reference, NRules.</summary>
[MemoryDiagnoser]
public class RuntimeBenchmarks
{
    private static readonly SuggestQuery Ten = new() { Top = 10 };

    private readonly Matcher _builtIn = Make(null);
    private readonly Matcher _plain = Make(new PlainRuntime());
    private readonly Matcher _nrules = Make(new NRulesRuntime());

    [Benchmark(Baseline = true)]
    public MatchAnswer BuiltIn() => _builtIn.Suggest("MAR", Ten);

    [Benchmark]
    public MatchAnswer Plain() => _plain.Suggest("MAR", Ten);

    [Benchmark]
    public MatchAnswer NRules() => _nrules.Suggest("MAR", Ten);

    private static Matcher Make(IRuleRuntime? runtime) => Matcher.Create(DefaultCatalogue.Load(), DefaultRules.Load(), runtime: runtime);
}
