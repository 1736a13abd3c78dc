using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking;

/// <summary>
/// Orders partners for a country by how likely history makes each pairing. Implementations are immutable and give the same bits for the same
/// input, whatever the number of threads.
/// </summary>
public interface IRanker
{
    /// <summary>Id and version, as stamps show it: <c>partner-ranker@1.0.0</c>.</summary>
    string Id { get; }

    /// <summary>Whether it can tell who funds UNIDO's own work, which is another question than who works in a country.</summary>
    bool AnswersForUnido { get; }

    /// <summary>Scores every partner of the catalogue for one country.</summary>
    /// <param name="catalogue">The catalogue; what it holds is all that may be used.</param>
    /// <param name="country">Index of the country.</param>
    /// <param name="question">What is asked.</param>
    /// <returns>One score a partner, in the order of <see cref="Catalogue.Partners"/>; higher is likelier; NaN where the record could not show a
    /// pairing of this partner at all, so that there is nothing to have learned from.</returns>
    double[] Score(Catalogue catalogue, int country, RankingQuestion question);

    /// <summary>Says why one pairing has its score.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="country">Index of the country.</param>
    /// <param name="partner">Index of the partner.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="percentile">The part of the country's open pairings that score lower, 0..1.</param>
    /// <param name="parts">Whether to say what moved the score; that takes longer than the score itself.</param>
    Likelihood Explain(Catalogue catalogue, int country, int partner, RankingQuestion question, double percentile, bool parts = true);
}
