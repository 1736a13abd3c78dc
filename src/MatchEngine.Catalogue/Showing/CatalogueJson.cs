using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Showing;

/// <summary>Lists and profiles of a catalogue as JSON, the same everywhere: which catalogue it is, then one object a row.</summary>
internal static class CatalogueJson
{
    public static void Write(CatalogueRows list, CatalogueInfo info, Stream output, bool indented) =>
        Records.WriteJson(list.What, list.Members, list.Rows, output, indented, Head(info));

    public static void Write(IEnumerable<string?[]> profiles, CatalogueInfo info, Stream output, bool indented) =>
        Records.WriteJson("figures", ProfileRows.Members, profiles, output, indented, Head(info));

    private static (string, string)[] Head(CatalogueInfo info) => [("catalogue", info.Id), ("date", info.Date.ToString("yyyy-MM-dd")), ("hash", info.Hash)];
}
