using BenchmarkDotNet.Attributes;
using MatchEngine.Catalogue;
using MatchEngine.Columns;
using MatchEngine.Conditions;
using MatchEngine.Matching;
using MatchEngine.NRules;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Backends.Benchmarks;

/// <summary>
/// The real rules alone, without what makes an answer of their results: one country against all partners, with the ends of every score. By columns
/// that are kept, as from the fourth question on, against pairing by pair, where a runtime derives anew for each: the plain reference, NRules.
/// </summary>
[MemoryDiagnoser]
public class ProgramBenchmarks
{
    private const string Country = "MAR";

    private readonly int _country;
    private readonly ColumnTable _table;
    private readonly ColumnRun _columns;
    private readonly IFactReader[] _pairings;
    private readonly IRuleProgram _plain;
    private readonly IRuleProgram _nrules;

    public ProgramBenchmarks()
    {
        Profiles.Catalogue catalogue = DefaultCatalogue.Load();
        RuleSet rules = DefaultRules.Load();
        Matcher matcher = Matcher.Create(catalogue, rules);
        _country = catalogue.CountryIndex(Country);
        _table = matcher.Columns(null, many: true)!;
        _columns = new ColumnRun(_table, new ColumnQuestion { Waived = _ => false, Whole = true });
        _pairings = [.. catalogue.Partners.Select(partner => matcher.Given(Country, partner.Id))];
        _plain = new PlainRuntime().Compile(rules, catalogue.Info.Date);
        _nrules = new NRulesRuntime().Compile(rules, catalogue.Info.Date);
        if (Columns() is var expected && (expected != Plain() || expected != NRules()))
        {
            throw new InvalidOperationException($"Columns come to {expected:R} points, plain to {Plain():R}, NRules to {NRules():R}.");
        }
    }

    [Benchmark(Baseline = true)]
    public double Columns()
    {
        PairingScores scores = _columns.Over(_country, CancellationToken.None);
        double points = 0;
        for (int row = 0; row < scores.Rows; row++)
        {
            points += Bits.Has(scores.Open, row) ? scores.Low[row] + scores.High![row] : 0;
        }

        _table.ReturnSums(scores.Low);
        return points;
    }

    [Benchmark]
    public double Plain() => Run(_plain);

    [Benchmark]
    public double NRules() => Run(_nrules);

    private double Run(IRuleProgram program)
    {
        double points = 0;
        foreach (IFactReader given in _pairings)
        {
            double least = 0;
            double most = 0;
            bool open = true;
            foreach (RuleResult result in program.Run(given).Results)
            {
                least += result.Points;
                most += result.Most;
                open &= result.Rule is not GateRule || result.Outcome != RuleOutcome.NotMet;
            }

            points += open ? least + most : 0;
        }

        return points;
    }
}
