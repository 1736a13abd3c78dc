using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Planning.Portfolios;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Planning;

/// <summary>
/// The one door to plans that need many partners or many countries at once: consortia that fill a funding gap, and portfolios under the
/// partners' capacities. Immutable and safe for many threads; the same query gives the same answer, bit for bit.
/// </summary>
public sealed class Planner
{
    private Planner(Matcher matcher, RuleSet programmes)
    {
        Matcher = matcher;
        Programmes = programmes;
        Spans = new FlowSpans(matcher.Catalogue);
    }

    /// <summary>The pairings, their rules and the catalogue.</summary>
    public Matcher Matcher { get; }

    /// <summary>The rules of programmes.</summary>
    public RuleSet Programmes { get; }

    internal FlowSpans Spans { get; }

    /// <summary>Makes a planner.</summary>
    /// <param name="matcher">The pairings.</param>
    /// <param name="programmes">The rules of programmes, such as <c>DefaultRules.Load(DefaultRules.ProgrammesId)</c>.</param>
    /// <exception cref="ArgumentException">The rule set says nothing of programmes.</exception>
    public static Planner Create(Matcher matcher, RuleSet programmes)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentNullException.ThrowIfNull(programmes);
        return programmes.IsForProgrammes
            ? new Planner(matcher, programmes)
            : throw new ArgumentException($"The rule set '{programmes.Id}' says nothing of programmes.", nameof(programmes));
    }

    /// <summary>Looks for the fewest partners that fill a funding gap together.</summary>
    /// <param name="country">ISO3 of a country of the catalogue.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The country is not in the catalogue, or a member of the query is out of its range.</exception>
    public MobiliseAnswer Mobilise(string country, MobiliseQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        MobiliseGuard.Check(query);
        return new MobiliseRun(this, query, cancellation).For(Guard.Country(Matcher.Catalogue, country));
    }

    /// <summary>The ISO3 codes of the countries that <see cref="Portfolio"/> chooses for, in ordinal order; empty where none is middle-income there.</summary>
    /// <param name="query">What is asked; null: every middle-income country.</param>
    /// <exception cref="ArgumentException">The catalogue has no such region.</exception>
    public ImmutableArray<string> PortfolioCountries(PortfolioQuery? query = null) => Regions.Countries(Matcher.Catalogue, query ?? new PortfolioQuery());

    /// <summary>Chooses pairings for all middle-income countries at once, so that no partner is counted for more than it can take on.</summary>
    /// <param name="query">What is asked; null: every middle-income country.</param>
    /// <param name="progress">Told of each country looked at and each portfolio solved; null: nobody.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">No middle-income country lies in the region, or a member of the query is out of its range.</exception>
    /// <exception cref="Networks.SolverMissingException">The solver's native library is not there for this platform.</exception>
    public PortfolioAnswer Portfolio(PortfolioQuery? query = null, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        PortfolioQuery asked = query ?? new PortfolioQuery();
        PortfolioGuard.Check(asked);
        return new PortfolioRun(this, asked, progress, cancellation).Answer();
    }

    /// <summary>The facts that rules of programmes read of countries and partners.</summary>
    internal FactTable Table(DateOnly? date) =>
        new(Matcher.Catalogue, Spans, Programmes, Matcher.Overlay, date ?? Matcher.Catalogue.Info.Date);
}
