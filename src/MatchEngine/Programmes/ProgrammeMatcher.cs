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

    /// <summary>Suggests partners for a group of countries, with what the group shares and who is left out (paragraph 13).</summary>
    /// <param name="countries">ISO3 of countries of the catalogue; their order and repeats don't matter.</param>
    /// <param name="query">What is asked; null: the ten best partners over all themes.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">No country is given or one is not in the catalogue, or the query asks for less than one partner.</exception>
    public RegionalAnswer Regional(IEnumerable<string> countries, RegionalQuery? query = null, CancellationToken cancellation = default)
    {
        RegionalQuery asked = query ?? new RegionalQuery();
        int[] indices = Indices(countries);
        Check(asked.Top);
        return new RegionalRun(Context(asked.Date, asked.Language)).Answer(indices, asked, cancellation);
    }

    /// <summary>Explains one partner for a group of countries with every rule, met or not.</summary>
    /// <param name="countries">ISO3 of countries of the catalogue; their order and repeats don't matter.</param>
    /// <param name="partner">Id of the partner.</param>
    /// <param name="query">Date, language, theme, name; the rest doesn't matter here. Null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">No country is given, or a country or the partner is not in the catalogue.</exception>
    public RegionalExplanation ExplainRegional(
        IEnumerable<string> countries, string partner, RegionalQuery? query = null, CancellationToken cancellation = default)
    {
        RegionalQuery asked = query ?? new RegionalQuery();
        int[] indices = Indices(countries);
        int index = Guard.Partner(Matcher.Catalogue, partner);
        return new RegionalRun(Context(asked.Date, asked.Language)).Explain(indices, index, asked, cancellation);
    }

    /// <summary>Proposes groups of countries that share needs and lie together, best first.</summary>
    /// <param name="query">What is asked; null: the five best groups.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">A country is not in the catalogue, or the query asks for less than one group.</exception>
    public GroupAnswer FindGroups(GroupQuery? query = null, CancellationToken cancellation = default)
    {
        GroupQuery asked = query ?? new GroupQuery();
        Check(asked.Top);
        foreach (string country in asked.Within ?? [])
        {
            Guard.Country(Matcher.Catalogue, country);
        }

        return new GroupRun(Context(asked.Date, asked.Language), asked).Answer(cancellation);
    }

    private ProgrammeContext Context(DateOnly? date, string language) => new(Matcher, Rules, _places, date, language);

    private int[] Indices(IEnumerable<string> countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        int[] indices = [.. countries.Select(country => Guard.Country(Matcher.Catalogue, country))];
        return indices.Length > 0 ? indices : throw new ArgumentException("A regional programme needs countries; none is given.", nameof(countries));
    }

    private static void Check(int? top)
    {
        if (top is < 1)
        {
            throw new ArgumentException($"Top is at least 1; {top} was asked for.", nameof(top));
        }
    }
}
