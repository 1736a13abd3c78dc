using MatchEngine.Comparing;
using MatchEngine.Console.Loading;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Reports;

namespace MatchEngine.Console.Verbs;

/// <summary>Finds out what a brief tells.</summary>
internal sealed class BriefJob(Session session, SuggestQuery query, StorePlace? place, Terminal terminal, CancellationToken cancellation)
{
    private readonly Matcher _matcher = session.Matcher();

    /// <summary>One pairing, with what would open or lift it where it is closed or far down.</summary>
    public async Task<BriefCase> OfAsync(string country, string partner)
    {
        PairingExplanation explanation = await ExplainAsync(session.Country(country).Iso3, session.Partner(partner).Id);
        bool low = !explanation.IsOpen || explanation.Suggestion.Rank > RulesOptions.DefaultTop;
        return new BriefCase(explanation, low ? Unlock(explanation.Suggestion) : null);
    }

    /// <summary>The first suggestions of a country; ends the verb where there is none.</summary>
    public async Task<IReadOnlyList<BriefCase>> FirstAsync(string country, int top)
    {
        string iso3 = session.Country(country).Iso3;
        MatchAnswer answer = _matcher.Suggest(iso3, query with { Top = top }, cancellation);
        if (answer.Suggestions.IsEmpty)
        {
            throw new UserException(ExitCodes.Findings, $"matchengine: nothing is suggested for {answer.Country!.Name}. 'matchengine suggest {iso3}' says why.");
        }

        List<BriefCase> cases = [];
        foreach (Suggestion suggestion in answer.Suggestions)
        {
            cases.Add(new BriefCase(await ExplainAsync(iso3, suggestion.Partner.Id)));
        }

        return cases;
    }

    private async Task<PairingExplanation> ExplainAsync(string country, string partner)
    {
        PairingExplanation explanation = _matcher.Explain(country, partner, query, cancellation);
        return place is null ? explanation : await WhyMemory.TellAsync(place, explanation, terminal, cancellation);
    }

    private WhyNotAnswer Unlock(Suggestion suggestion) =>
        WhyNot.Ask(_matcher, suggestion.Country.Id, suggestion.Partner.Id, query, RulesOptions.DefaultTop, cancellation);
}
