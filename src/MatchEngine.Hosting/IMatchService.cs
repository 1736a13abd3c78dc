using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Hosting;

/// <summary>
/// Asks the matcher in force, and sees to it that each question is counted, timed, traced and recorded. Safe for use by many threads. Answers
/// are those of <see cref="Matcher"/>, bit for bit, and throw what it throws.
/// </summary>
public interface IMatchService
{
    /// <summary>Suggests partners for a country.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="snapshot">Whom to ask, taken from <see cref="IMatcherProvider.Current"/>; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country is not in the catalogue, or the query asks for less than one suggestion.</exception>
    MatchAnswer Suggest(string country, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default);

    /// <summary>Suggests countries for a partner.</summary>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="snapshot">Whom to ask; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The partner is not in the catalogue, or the query asks for less than one suggestion.</exception>
    MatchAnswer SuggestFor(string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default);

    /// <summary>
    /// Suggests partners for every middle-income country, one answer after the other, all by one snapshot. It counts and is recorded as one question
    /// when the last answer was taken.
    /// </summary>
    /// <param name="query">What is asked; null: the ten best over all themes.</param>
    /// <param name="snapshot">Whom to ask; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    IEnumerable<MatchAnswer> SuggestAll(SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default);

    /// <summary>Explains one pairing with every rule, met or not.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">Date, language, theme; null: the defaults.</param>
    /// <param name="snapshot">Whom to ask; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    PairingExplanation Explain(
        string country, string partner, SuggestQuery? query = null, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default);

    /// <summary>Counts and records an answer that was kept and is given again: it was a question all the same.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="snapshot">Whose answer it is.</param>
    /// <param name="answer">The answer.</param>
    void GaveAgain(MatchQuestion question, MatcherSnapshot snapshot, MatchAnswer answer);

    /// <summary>Counts and records an explanation that was kept and is given again.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="snapshot">Whose explanation it is.</param>
    /// <param name="explanation">The explanation.</param>
    void GaveAgain(MatchQuestion question, MatcherSnapshot snapshot, PairingExplanation explanation);
}
