using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>
/// The door to programmes, where more than one partner works for a country, or a partner for more than one: built on a <see cref="Matcher"/>,
/// whose gates, scores and likelihoods stand beneath. Immutable and safe for many threads; the same query gives the same answer, bit for bit.
/// </summary>
public sealed class ProgrammeMatcher
{
    private readonly IndicatorPlaces _places;

    private ProgrammeMatcher(Matcher matcher, RuleSet rules)
    {
        Matcher = matcher;
        Rules = rules;
        _places = new IndicatorPlaces(matcher.Catalogue);
    }

    /// <summary>The pairings beneath.</summary>
    public Matcher Matcher { get; }

    /// <summary>The rules of programmes.</summary>
    public RuleSet Rules { get; }

    /// <summary>Makes a matcher of programmes.</summary>
    /// <param name="matcher">The pairings beneath.</param>
    /// <param name="rules">The rules of programmes; <c>DefaultRules.Load(DefaultRules.ProgrammesId)</c>.</param>
    /// <exception cref="ArgumentException">The rule set is about pairings.</exception>
    public static ProgrammeMatcher Create(Matcher matcher, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(rules);
        return rules.IsForProgrammes
            ? new ProgrammeMatcher(matcher, rules)
            : throw new ArgumentException($"The rule set {rules.Id} is about pairings; give one about programmes, such as {DefaultRules.ProgrammesId}.", nameof(rules));
    }

    /// <summary>Suggests triples of a Southern provider, a funder and a country (paragraph 10).</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="query">What is asked; null: the ten best providers over all themes.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">A country or partner is not in the catalogue, or the query asks for less than one triple.</exception>
    public TriangularAnswer Triangular(string country, TriangularQuery? query = null, CancellationToken cancellation = default)
    {
        TriangularQuery asked = query ?? new TriangularQuery();
        int index = Guard.Country(Matcher.Catalogue, country);
        Check(asked.Top);
        if (asked.Provider is not null)
        {
            Guard.Country(Matcher.Catalogue, asked.Provider);
        }

        if (asked.Funder is not null)
        {
            Guard.Partner(Matcher.Catalogue, asked.Funder);
        }

        return new TriangularRun(Context(asked.Date, asked.Language), index, asked, cancellation).Answer(cancellation);
    }

    /// <summary>Explains one triple with every rule, met or not.</summary>
    /// <param name="country">ISO3 of the country.</param>
    /// <param name="provider">ISO3 of the provider.</param>
    /// <param name="funder">Id of the funder.</param>
    /// <param name="query">Date, language, theme; the rest doesn't matter here. Null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">A country or partner is not in the catalogue.</exception>
    public TripleExplanation ExplainTriple(
        string country, string provider, string funder, TriangularQuery? query = null, CancellationToken cancellation = default)
    {
        TriangularQuery asked = query ?? new TriangularQuery();
        int countryIndex = Guard.Country(Matcher.Catalogue, country);
        int providerIndex = Guard.Country(Matcher.Catalogue, provider);
        int funderIndex = Guard.Partner(Matcher.Catalogue, funder);
        return new TriangularRun(Context(asked.Date, asked.Language), countryIndex, asked, cancellation).Explain(providerIndex, funderIndex);
    }

    private ProgrammeContext Context(DateOnly? date, string language) => new(Matcher, Rules, _places, date, language);

    private static void Check(int? top)
    {
        if (top is < 1)
        {
            throw new ArgumentException($"Top is at least 1; {top} was asked for.", nameof(top));
        }
    }
}
