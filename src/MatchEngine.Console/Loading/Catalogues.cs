using MatchEngine.Catalogue;

namespace MatchEngine.Console.Loading;

/// <summary>Finds and reads the catalogue that an option names.</summary>
internal static class Catalogues
{
    private const int FaultsShown = 20;

    /// <summary>Reads a catalogue, or ends the verb with all that is wrong with it.</summary>
    /// <param name="path">A folder or a packed file; null: the catalogue that is carried along.</param>
    public static Profiles.Catalogue Load(string? path)
    {
        if (path is null)
        {
            return DefaultCatalogue.Load();
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw UserException.WrongUse("matchengine: --catalogue names no path; give a folder or a packed file, or leave it out.");
        }

        CatalogueOutcome outcome = CatalogueReader.Open(path);
        return outcome.Catalogue ?? throw UserException.WrongUse(
        [
            .. Lines(outcome.Faults),
            $"matchengine: the catalogue '{path}' can't be used. Leave --catalogue out to use the one that is carried along.",
        ]);
    }

    /// <summary>Faults as lines, with the rest counted where there are many.</summary>
    public static IEnumerable<string> Lines(IReadOnlyCollection<CatalogueFault> faults)
    {
        IEnumerable<string> shown = faults.Take(FaultsShown).Select(fault => fault.ToString());
        return faults.Count > FaultsShown ? shown.Append($"... and {faults.Count - FaultsShown} more.") : shown;
    }
}
