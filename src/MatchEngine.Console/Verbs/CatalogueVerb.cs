using System.CommandLine;
namespace MatchEngine.Console.Verbs;
internal static class CatalogueVerb { public static Command Create(Terminal t) => new("catalogue"); }
