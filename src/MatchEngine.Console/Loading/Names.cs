using MatchEngine.Profiles.Naming;

namespace MatchEngine.Console.Loading;

/// <summary>Finds the country or partner that a text names; an unclear text ends the verb with candidates.</summary>
internal sealed class Names(Profiles.Catalogue catalogue, Terminal terminal)
{
    private const int CandidatesShown = 12;

    private readonly NameIndex _index = new(catalogue);

    /// <summary>The ISO3 of a country.</summary>
    public string Country(string text) => Resolve(
        _index.FindCountry(text), text, "country", "countries", id => catalogue.Countries[catalogue.CountryIndex(id)].Names.En);

    /// <summary>The id of a partner.</summary>
    public string Partner(string text) => Resolve(
        _index.FindPartner(text), text, "partner", "partners", id => catalogue.Partners[catalogue.PartnerIndex(id)].Names.En);

    private string Resolve(NameOutcome outcome, string text, string one, string many, Func<string, string> name)
    {
        if (outcome.Id is { } id)
        {
            if (outcome.FormerName is { } former)
            {
                terminal.Error.WriteLine($"matchengine: '{former}' is a former name of {name(id)} ({id}).");
            }

            return id;
        }

        throw UserException.WrongUse(
        [
            outcome.IsAmbiguous
                ? $"matchengine: '{text}' may be any of {outcome.Candidates.Length} {many}; name one by its id:"
                : $"matchengine: the catalogue has no {one} '{text}'.{(outcome.Candidates.IsEmpty ? "" : " Did you mean:")}",
            .. outcome.Candidates.Take(CandidatesShown).Select(candidate => $"  {candidate.Id,-8} {candidate.Name}"),
            .. outcome.Candidates.Length > CandidatesShown ? [$"  ... and {outcome.Candidates.Length - CandidatesShown} more"] : Array.Empty<string>(),
            $"'matchengine catalogue list {many}' lists all.",
        ]);
    }
}
