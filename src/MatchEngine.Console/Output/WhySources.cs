using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>The sources that an explanation's facts cite, with their titles.</summary>
internal static class WhySources
{
    public static void Write(PairingExplanation explanation, CatalogueInfo catalogue, Labels labels, IPage page)
    {
        string[] keys =
        [
            .. explanation.Rules.SelectMany(rule => rule.Facts).SelectMany(Flat).Select(fact => fact.Source).OfType<string>()
                .Distinct().Order(StringComparer.Ordinal),
        ];
        if (keys.Length == 0)
        {
            return;
        }

        page.Heading(labels["why.sources"]);
        foreach (string key in keys)
        {
            DataSource? source = catalogue.Sources.FirstOrDefault(other => other.Key == key);
            page.Item(Mark.Dot, Run.Strong(key), source is null ? "" : $": {source.Citation}");
        }
    }

    private static IEnumerable<FactCitation> Flat(FactCitation fact) => fact.From.SelectMany(Flat).Prepend(fact);
}
