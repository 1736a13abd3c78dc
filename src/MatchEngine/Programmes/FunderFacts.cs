using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>Facts of a possible funder: what the rules of pairings say of it and the country.</summary>
internal sealed class FunderFacts
{
    private readonly ProgrammeContext _context;
    private readonly int _country;
    private readonly PairFacts _ofCountry;
    private readonly Dictionary<string, Suggestion> _open;
    private readonly Dictionary<string, ClosedGate> _closed;
    private readonly double _best;

    public FunderFacts(ProgrammeContext context, int country, PairFacts ofCountry, MatchAnswer pairings)
    {
        _context = context;
        _country = country;
        _ofCountry = ofCountry;
        _open = pairings.Suggestions.ToDictionary(suggestion => suggestion.Partner.Id, StringComparer.Ordinal);
        _closed = pairings.Closed.ToDictionary(closed => closed.Partner!, StringComparer.Ordinal);
        _best = pairings.Suggestions.Select(suggestion => suggestion.Score).DefaultIfEmpty(0).Max();
    }

    public PairFacts Of(int index)
    {
        PairFacts facts = _context.Table.ForProgramme(_country, index);
        facts.TakeProgramme(_ofCountry);
        string id = _context.Catalogue.Partners[index].Id;
        Set(facts, "funder.open", Known.Flag(_open.ContainsKey(id), null, _context.PairingSource));
        if (_closed.TryGetValue(id, out ClosedGate? closed))
        {
            Set(facts, "funder.closed_because", Known.Text(closed.Gates[0].Sentence, null, _context.PairingSource));
        }

        if (_open.TryGetValue(id, out Suggestion? suggestion))
        {
            Set(facts, "funder.score", Known.Number(suggestion.Score, _context.Catalogue.Info.FlowsEnd, _context.PairingSource));
            Set(facts, "funder.fit", _best > 0 ? Known.Number(suggestion.Score / _best, _context.Catalogue.Info.FlowsEnd, _context.PairingSource) : default);
        }

        foreach (Theme theme in Themes.All)
        {
            Set(facts, $"funder.offer.{theme.Code()}", _context.OfPartner(index, $"offer.{theme.Code()}"));
        }

        return facts;
    }

    private void Set(PairFacts facts, string name, Fact fact) => _context.Supply.Set(facts, name, fact);
}
