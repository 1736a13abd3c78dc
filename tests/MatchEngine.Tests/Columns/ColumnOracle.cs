using MatchEngine.Columns;
using MatchEngine.Matching;

namespace MatchEngine.Tests.Columns;

/// <summary>Holds columns against the plain evaluator, pairing by pair and bit by bit.</summary>
internal static class ColumnOracle
{
    /// <summary>Where the two differ; empty where they don't.</summary>
    public static IEnumerable<string> Differences(Matcher matcher, ColumnQuestion question, IEnumerable<int> countries)
    {
        ColumnTable table = matcher.Columns(null, many: true)!;
        ColumnRun run = new(table, question);
        foreach (int country in countries)
        {
            PairingScores scores = run.Over(country, CancellationToken.None);
            PairingScores expected = new(0, scores.Rows, whole: true);
            for (int partner = 0; partner < scores.Rows; partner++)
            {
                PairingTrace trace = new Run(matcher, new SuggestQuery()).Trace(country, partner);
                expected.Put(partner, trace, question);
                RuleTrace plain = RuleRun.Over(matcher.Rules, table.Facts.Date, country, partner, trace.Facts, trace.Link);
                string pairing = $"{matcher.Catalogue.Countries[country].Iso3} {matcher.Catalogue.Partners[partner].Id}";
                foreach ((RuleResult traced, RuleResult expectedResult) in Results(trace).Zip(Results(plain)))
                {
                    if (traced != expectedResult)
                    {
                        yield return $"{pairing}: {traced.Rule.Id} traced as {traced.Outcome} {traced.Deciding} {traced.Points:R}, plainly {expectedResult.Outcome} {expectedResult.Deciding} {expectedResult.Points:R}";
                    }
                }

                if (Bits.Has(scores.Open, partner) != Bits.Has(expected.Open, partner))
                {
                    yield return $"{pairing}: open {Bits.Has(scores.Open, partner)}";
                }

                // of closed pairings scores are promised where the whole is asked for alone
                if ((question.Whole || Bits.Has(expected.Open, partner)) && BitConverter.DoubleToInt64Bits(scores.Low[partner]) != BitConverter.DoubleToInt64Bits(expected.Low[partner]))
                {
                    yield return $"{pairing}: low {scores.Low[partner]:R}, plainly {expected.Low[partner]:R}";
                }

                if (question.Whole && BitConverter.DoubleToInt64Bits(scores.High![partner]) != BitConverter.DoubleToInt64Bits(expected.High![partner]))
                {
                    yield return $"{pairing}: high {scores.High[partner]:R}, plainly {expected.High[partner]:R}";
                }

                if (Bits.Has(scores.Level, partner) != Bits.Has(expected.Level, partner))
                {
                    yield return $"{pairing}: level {Bits.Has(scores.Level, partner)}";
                }

                // a failure that columns see may be one that logic hides; none may be hidden from them
                if (Bits.Has(expected.Broken, partner) && !Bits.Has(scores.Broken, partner))
                {
                    yield return $"{pairing}: an error goes unseen";
                }
            }
        }
    }

    private static IEnumerable<RuleResult> Results(RuleTrace trace) => trace.Gates.Concat(trace.Scores).Concat(trace.Advice);
}
