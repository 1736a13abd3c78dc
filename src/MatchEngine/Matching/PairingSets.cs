using MatchEngine.Columns;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Runs the rules over the pairings of one side: through columns where that pays, else trace by trace.</summary>
/// <param name="matcher">The matcher.</param>
/// <param name="query">What is asked.</param>
/// <param name="table">The facts.</param>
/// <param name="columns">The catalogue as columns; null where going trace by trace is quicker.</param>
/// <param name="isWaived">Whether a gate does not count, where any income group is asked for or not.</param>
/// <param name="trace">Makes the trace of a country and a partner.</param>
internal sealed class PairingSets(
    Matcher matcher, SuggestQuery query, FactTable table, ColumnTable? columns, Func<Rule, bool, bool> isWaived, Func<int, int, PairingTrace> trace)
{
    private readonly ColumnRun?[] _runs = new ColumnRun?[2];

    private Catalogue Catalogue => matcher.Catalogue;

    /// <summary>The pairings of a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="anyIncome">Whether gates that read the income group don't count.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public PairingSet OfCountry(int country, bool anyIncome, CancellationToken cancellation)
    {
        ColumnQuestion question = Question(anyIncome);
        if (Columns(anyIncome) is { } run)
        {
            PairingScores found = run.Over(country, cancellation);
            return new PairingSet
            {
                Scores = found,
                Release = () => columns!.Pool.ReturnSums(found.Low),
                Trace = partner => trace(country, partner),
                Status = partner => Status(columns!, country, partner),
            };
        }

        PairingTrace[] traces = new PairingTrace[Catalogue.Partners.Length];
        PairingScores scores = new(0, traces.Length, whole: false);
        for (int partner = 0; partner < traces.Length; partner++)
        {
            cancellation.ThrowIfCancellationRequested();
            traces[partner] = trace(country, partner);
            scores.Put(partner, traces[partner], question);
        }

        return new PairingSet { Scores = scores, Trace = partner => traces[partner], Status = partner => traces[partner].Link.Status };
    }

    /// <summary>The pairings of a partner.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="anyIncome">Whether gates that read the income group don't count.</param>
    /// <param name="ofCountry">Gates that speak of the country alone: those closed by them are not eligible.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public PairingSet OfPartner(int partner, bool anyIncome, GateRule[] ofCountry, CancellationToken cancellation)
    {
        ColumnQuestion question = Question(anyIncome);
        PairingTrace[] traces = new PairingTrace[Catalogue.Countries.Length];
        PairingScores scores = new(0, traces.Length, whole: false);
        ulong[] eligible = new ulong[Bits.Words(traces.Length)];
        ColumnRun? run = Columns(anyIncome);
        GateRule[] gates = [.. ofCountry.Where(gate => !isWaived(gate, anyIncome))];
        for (int country = 0; country < traces.Length; country++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run is not null)
            {
                PairFacts facts = table.CountryOnly(country);
                scores.Put(country, run.OverBlockOf(country, partner, cancellation), partner);
                Bits.Put(eligible, country, gates.All(gate => RuleRun.Judge(gate, table.Date, facts).Outcome != RuleOutcome.NotMet));
                continue;
            }

            traces[country] = trace(country, partner);
            scores.Put(country, traces[country], question);
            Bits.Put(eligible, country, !traces[country].Closed.Any(gate => Array.Exists(gates, own => ReferenceEquals(own, gate.Rule))));
        }

        return new PairingSet
        {
            Scores = scores,
            Eligible = eligible,
            Trace = country => traces[country] ??= trace(country, partner),
            Status = country => columns is null ? traces[country].Link.Status : Status(columns, country, partner),
        };
    }

    /// <summary>What runs over the columns; null where there are none.</summary>
    private ColumnRun? Columns(bool anyIncome) => columns is null ? null : _runs[anyIncome ? 1 : 0] ??= new ColumnRun(columns, Question(anyIncome));

    private ColumnQuestion Question(bool anyIncome) => new() { Theme = query.Theme, Level = query.Level, Waived = rule => isWaived(rule, anyIncome) };

    private static LinkStatus? Status(ColumnTable columns, int country, int partner) =>
        columns.History(country).StatusOf(columns.Block(partner / PartnerBlock.Size), partner % PartnerBlock.Size);
}
