using System.CommandLine;
namespace MatchEngine.Console.Verbs;
internal static class WhyVerb { public static Command Create(Terminal t) => new("why"); }
