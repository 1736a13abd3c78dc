using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary>Asks the matcher what the options of <c>suggest</c> ask, and shows progress where it takes long.</summary>
internal sealed class SuggestJob(Session session, bool byTheme, Terminal terminal, CancellationToken cancellation)
{
    private readonly Matcher _matcher = session.Matcher();

    public List<MatchAnswer> ForCountry(string text, SuggestQuery query)
    {
        string country = session.Country(text).Iso3;
        return [.. Queries(query).Select(asked => _matcher.Suggest(country, asked, cancellation))];
    }

    public List<MatchAnswer> ForPartner(string text, SuggestQuery query)
    {
        string partner = session.Partner(text).Id;
        return [.. Queries(query).Select(asked => _matcher.SuggestFor(partner, asked, cancellation))];
    }

    public List<MatchAnswer> ForAll(SuggestQuery query)
    {
        List<SuggestQuery> queries = [.. Queries(query)];
        List<MatchAnswer> answers = [];
        using Progress progress = new(terminal, "countries", _matcher.SuggestAllCountries(query).Length * queries.Count);
        foreach (SuggestQuery asked in queries)
        {
            foreach (MatchAnswer answer in _matcher.SuggestAll(asked, cancellation))
            {
                answers.Add(answer);
                progress.Step(answer.Country!.Name);
            }
        }

        // One country's themes stand together. The sort is stable.
        return [.. answers.OrderBy(answer => answer.Country!.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<SuggestQuery> Queries(SuggestQuery query) => byTheme ? Themes.All.Select(theme => query with { Theme = theme }) : [query];
}
