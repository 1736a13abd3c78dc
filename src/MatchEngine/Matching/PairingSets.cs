using MatchEngine.Columns;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>Runs the rules over the pairings of one side: through columns where that pays, else trace by trace.</summary>
internal sealed class PairingSets(Matcher matcher, SuggestQuery query, FactTable table, ColumnTable? columns, Func<int, int, PairingTrace> trace)
{
    private Catalogue Catalogue => matcher.Catalogue;

    public PairingSet OfCountry(int country, Func<Rule, bool> waived, CancellationToken cancellation)
    {
        ColumnQuestion question = Question(waived);
        if (columns is not null)
        {
            PairingScores found = new ColumnRun(columns, question).Over(country, cancellation);
            return new PairingSet
            {
                Scores = found,
                Release = () => columns.Pool.ReturnSums(found.Low),
                Trace = partner => trace(country, partner),
                Status = partner => Status(columns, country, partner),
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
    /// <param name="waived">Gates that don't count.</param>
    /// <param name="isOfCountry">Gates that speak of the country alone: those closed by them are not eligible.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public PairingSet OfPartner(int partner, Func<Rule, bool> waived, Func<Rule, bool> isOfCountry, CancellationToken cancellation)
    {
        ColumnQuestion question = Question(waived);
        PairingTrace[] traces = new PairingTrace[Catalogue.Countries.Length];
        PairingScores scores = new(0, traces.Length, whole: false);
        ulong[] eligible = new ulong[Bits.Words(traces.Length)];
        ColumnRun? run = columns is null ? null : new ColumnRun(columns, question);
        GateRule[] countryGates = [.. matcher.Rules.Gates.Where(gate => isOfCountry(gate) && !waived(gate))];
        for (int country = 0; country < traces.Length; country++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run is not null)
            {
                PairFacts facts = table.CountryOnly(country);
                scores.Put(country, run.OverBlockOf(country, partner, cancellation), partner);
                Bits.Put(eligible, country, countryGates.All(gate => RuleRun.Judge(gate, table.Date, facts).Outcome != RuleOutcome.NotMet));
                continue;
            }

            traces[country] = trace(country, partner);
            scores.Put(country, traces[country], question);
            Bits.Put(eligible, country, !traces[country].Closed.Any(gate => isOfCountry(gate.Rule) && !waived(gate.Rule)));
        }

        return new PairingSet
        {
            Scores = scores,
            Eligible = eligible,
            Trace = country => traces[country] ??= trace(country, partner),
            Status = country => columns is null ? traces[country].Link.Status : Status(columns, country, partner),
        };
    }

    private ColumnQuestion Question(Func<Rule, bool> waived) => new() { Theme = query.Theme, Level = query.Level, Waived = waived };

    private static LinkStatus? Status(ColumnTable columns, int country, int partner) =>
        columns.History(country).StatusOf(columns.Block(partner / PartnerBlock.Size), partner % PartnerBlock.Size);
}
