using MatchEngine.Hosting.Sources;
using MatchEngine.Matching;
using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Tests.Examples;

// README: begin
/// <summary>A ranker of our own: who spent most in the country comes first.</summary>
internal sealed class LargestDonors : IRanker, IRankerSource
{
    public string Id => "largest-donors@1";

    public bool AnswersForUnido => false;

    public ValueTask<SourceResult<IRanker>> LoadAsync(CancellationToken cancellation) => ValueTask.FromResult(SourceResult.Of<IRanker>(this));

    public double[] Score(Profiles.Catalogue catalogue, int country, RankingQuestion question)
    {
        double[] spent = new double[catalogue.Partners.Length];
        foreach (Profiles.Flow flow in catalogue.FlowsOf(country))
        {
            spent[flow.Partner] += double.IsNaN(flow.Spend) ? 0 : flow.Spend;
        }

        return spent;
    }

    public Likelihood Explain(Profiles.Catalogue catalogue, int country, int partner, RankingQuestion question, double percentile, bool parts = true) =>
        new() { Score = Score(catalogue, country, question)[partner], Percentile = percentile, Word = "not calibrated" };
}

// README: end
