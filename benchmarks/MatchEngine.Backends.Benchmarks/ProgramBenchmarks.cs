using BenchmarkDotNet.Attributes;
using MatchEngine.Catalogue;
using MatchEngine.Conditions;
using MatchEngine.NRules;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Backends.Benchmarks;

/// <summary>The real rules alone, without what makes an answer of their results: all partners for one country, pairing by pair.</summary>
[MemoryDiagnoser]
public class ProgramBenchmarks
{
    private readonly IFactReader[] _pairings;
    private readonly IRuleProgram _plain;
    private readonly IRuleProgram _nrules;

    public ProgramBenchmarks()
    {
        Profiles.Catalogue catalogue = DefaultCatalogue.Load();
        RuleSet rules = DefaultRules.Load();
        Matcher matcher = Matcher.Create(catalogue, rules);
        _pairings = [.. catalogue.Partners.Select(partner => matcher.Given("MAR", partner.Id))];
        _plain = new PlainRuntime().Compile(rules, catalogue.Info.Date);
        _nrules = new NRulesRuntime().Compile(rules, catalogue.Info.Date);
    }

    [Benchmark(Baseline = true)]
    public int Plain() => Run(_plain);

    [Benchmark]
    public int NRules() => Run(_nrules);

    private int Run(IRuleProgram program)
    {
        int results = 0;
        foreach (IFactReader given in _pairings)
        {
            results += program.Run(given).Results.Length;
        }

        return results;
    }
}
