using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>The title over the answer for a country or a partner.</summary>
internal static class SuggestTitle
{
    public static string Of(MatchAnswer answer, Labels labels) => answer.Country is { } country
        ? labels.Text("suggest.partners_for", ("country", Words.Country(country, labels)))
        : labels.Text("suggest.countries_for", ("partner", Words.Named(answer.Partner!)), ("kind", Words.Kind(answer.Partner!, labels)));
}
