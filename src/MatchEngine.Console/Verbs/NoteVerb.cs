using System.CommandLine;
using MatchEngine.Console.Loading;
using MatchEngine.Console.Output;
using MatchEngine.Decisions;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Verbs;

/// <summary><c>note</c>: remembers a note on a country or a pairing.</summary>
internal static class NoteVerb
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> country = new("country") { Description = "A country: code or name in any of six languages." };
        Argument<string[]> words = new("text")
        {
            Description = "The note, in quotes; before it a partner, where it is about a pairing.",
            HelpName = "[partner] text",
            Arity = new ArgumentArity(1, 2),
        };
        Option<string?> by = StoreOptions.By();
        Option<string> language = CommonOptions.Language();
        Option<OutputFormat> format = CommonOptions.Format(OutputFormat.Table, OutputFormat.Json);
        Option<string?> store = StoreOptions.Store();
        Option<string?> catalogue = CommonOptions.Catalogue();
        Command command = new("note", "Remembers a note on a country, or on a pairing.") { country, words, by, language, format, store, catalogue };
        command.SetAction(async (parsed, cancellation) =>
        {
            StorePlace place = StorePlace.Require(parsed.GetValue(store));
            string[] given = parsed.GetValue(words)!;
            Profiles.Catalogue known = Catalogues.Load(parsed.GetValue(catalogue));
            Names names = new(known, terminal);
            CountryProfile about = known.Countries[known.CountryIndex(names.Country(parsed.GetValue(country)!))];
            PartnerProfile? with = given.Length == 2 ? known.Partners[known.PartnerIndex(names.Partner(given[0]))] : null;
            NewNote note = new(
                new CountryLine(about.Iso3, about.Names.En, null, null, about.Coverage),
                with is null ? null : new PartnerLine(with.Id, with.Names.En, with.Kind, with.Kind.IsStated()),
                given[^1],
                StoreOptions.WhoOf(parsed.GetValue(by)));
            if (note.Faults() is { Count: > 0 } faults)
            {
                throw UserException.WrongUse([.. faults.Select(fault => $"matchengine: {fault}"), "Nothing was remembered."]);
            }

            Note kept = await Stores.UseAsync(place, terminal, opened => opened.NoteAsync(note, cancellation), cancellation);
            NoteOutput.Kept(kept, parsed.GetValue(format), Labels.In(parsed.GetValue(language)!), terminal);
            return ExitCodes.Done;
        });
        return command;
    }
}
