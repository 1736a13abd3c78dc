using System.Collections.Immutable;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Matching;

namespace MatchEngine.Console.Verbs;

/// <summary>Asks for the suggestions of an export, one country at a time.</summary>
internal sealed class ExportJob(Session session, SuggestQuery query, StorePlace? place, Terminal terminal, CancellationToken cancellation)
{
    private readonly Matcher _matcher = session.Matcher();

    /// <summary>The versions that the answers are made with.</summary>
    public Stamp Stamp => _matcher.Stamp with { RunDate = query.Date ?? session.Catalogue.Info.Date };

    /// <summary>The codes of the countries named, each once and in order; all where none is named.</summary>
    public string[] Countries(string[] named) => named.Length == 0
        ? [.. _matcher.SuggestAllCountries(query).Order(StringComparer.Ordinal)]
        : [.. named.Select(name => session.Country(name).Iso3).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What was decided before; null where nothing is remembered, or what nobody named can't be read.</summary>
    public async Task<OfficerMemory?> MemoryAsync()
    {
        if (place is null)
        {
            return null;
        }

        try
        {
            return await Stores.ReadAsync(
                place,
                terminal,
                async store =>
                {
                    ImmutableArray<Decision> standing = await store.DecisionsAsync(new DecisionFilter { StandingOnly = true }, cancellation);
                    return new OfficerMemory(standing, terminal.Today);
                },
                cancellation);
        }
        catch (UserException e) when (!place.IsNamed)
        {
            terminal.Error.WriteLine($"{e.Lines[0]} What was decided before is not shown.");
            return null;
        }
    }

    /// <summary>The answers, each made when it is asked for.</summary>
    public IEnumerable<MatchAnswer> Answers(string[] countries, OfficerMemory? memory)
    {
        using Progress progress = new(terminal, "countries", countries.Length);
        foreach (string country in countries)
        {
            MatchAnswer answer = _matcher.Suggest(country, query, cancellation);
            progress.Step(answer.Country!.Name);
            yield return memory?.Apply(answer, query.Top, showDeferred: true) ?? answer;
        }
    }
}
