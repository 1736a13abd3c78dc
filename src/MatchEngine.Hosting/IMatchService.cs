using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Facts;
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

    /// <summary>Says why a pairing is not among a country's first, and what smallest set of facts would lift it.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue.</param>
    /// <param name="query">Date, language, theme; null: the defaults.</param>
    /// <param name="places">How many places are the country's first; at least 1.</param>
    /// <param name="snapshot">Whom to ask; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    WhyNotAnswer WhyNot(
        string country, string partner, SuggestQuery? query = null, int places = 10, MatcherSnapshot? snapshot = null, CancellationToken cancellation = default);

    /// <summary>Asks as things are, and with some facts set.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="partner">Id of a partner of the catalogue; null: the country's whole list is compared.</param>
    /// <param name="changes">The facts to set.</param>
    /// <param name="query">Date, theme, language; null: the defaults.</param>
    /// <param name="places">How many places are the country's first; at least 1.</param>
    /// <param name="snapshot">Whom to ask; null: the one in force.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country or the partner is not in the catalogue.</exception>
    WhatIfAnswer WhatIf(
        string country,
        string? partner,
        IReadOnlyList<OverlayFact> changes,
        SuggestQuery? query = null,
        int places = 10,
        MatcherSnapshot? snapshot = null,
        CancellationToken cancellation = default);

    /// <summary>Counts and records an answer that was kept and is given again: it was a question all the same.</summary>
    /// <typeparam name="T">What this service answers with.</typeparam>
    /// <param name="question">What was asked.</param>
    /// <param name="snapshot">Whose answer it is.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException">It is no answer of this service.</exception>
    void GaveAgain<T>(MatchQuestion question, MatcherSnapshot snapshot, T answer)
        where T : class;
}
