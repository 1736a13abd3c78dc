using System.CommandLine;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Profiles;
using MatchEngine.Profiles.Naming;

namespace MatchEngine.Console.Verbs;

/// <summary><c>catalogue show</c>: everything about one country or partner.</summary>
internal static class CatalogueShowVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> id = new("id") { Description = "A country or partner: id, code or name. A name that is both shows both." };
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Option<string?> output = CommonOptions.Out();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Command command = new("show", "Shows a country or partner: every figure with its year and source.") { id, format, output, catalogue };
        command.SetAction((parsed, _) =>
        {
            Profiles.Catalogue from = Catalogues.Load(parsed.GetValue(catalogue));
            (string, string, Figure[])[] profiles = [.. Find(from, parsed.GetValue(id)!, terminal)];
            Destination.Write(parsed.GetValue(output), terminal, target => ProfileOutput.Write(profiles, from.Info, parsed.GetValue(format), target));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static IEnumerable<(string Title, string Profile, Figure[] Figures)> Find(Profiles.Catalogue catalogue, string text, Terminal terminal)
    {
        NameIndex index = new(catalogue);
        NameOutcome country = index.FindCountry(text);
        NameOutcome partner = index.FindPartner(text);
        if (!country.IsFound && !partner.IsFound)
        {
            NameCandidate[] candidates = [.. country.Candidates.Concat(partner.Candidates).DistinctBy(candidate => candidate.Id).Take(12)];
            throw UserException.WrongUse(
            [
                country.IsAmbiguous || partner.IsAmbiguous
                    ? $"matchengine: '{text}' may be any of these; name one by its id:"
                    : $"matchengine: the catalogue has no country or partner '{text}'.{(candidates.Length == 0 ? "" : " Did you mean:")}",
                .. candidates.Select(candidate => $"  {candidate.Id,-8} {candidate.Name}"),
                "'matchengine catalogue list countries' and 'catalogue list partners' list all.",
            ]);
        }

        string? former = country.FormerName ?? partner.FormerName;
        if (former is not null)
        {
            terminal.Error.WriteLine($"matchengine: '{former}' is a former name of {country.Id ?? partner.Id}.");
        }

        if (country.Id is { } iso3)
        {
            CountryProfile profile = catalogue.Countries[catalogue.CountryIndex(iso3)];
            yield return ($"{profile.Names.En} ({iso3}), country", $"country:{iso3}", [.. CountryFigures.Of(catalogue, profile)]);
        }

        if (partner.Id is { } id)
        {
            PartnerProfile profile = catalogue.Partners[catalogue.PartnerIndex(id)];
            yield return ($"{profile.Names.En} ({id}), partner", $"partner:{id}", [.. PartnerFigures.Of(catalogue, profile)]);
        }
    }
}
