using System.CommandLine;

namespace MatchEngine.Console.Verbs;

/// <summary><c>catalogue</c>: makes catalogues and reads them.</summary>
internal static class CatalogueVerb
{
    public static Command Create(Terminal terminal) => new("catalogue", "Makes a catalogue of countries and partners, or reads one.")
    {
        CatalogueBuildVerb.Create(terminal),
        CatalogueShowVerb.Create(terminal),
        CatalogueListVerb.Create(terminal),
        CatalogueCheckVerb.Create(terminal),
    };
}
