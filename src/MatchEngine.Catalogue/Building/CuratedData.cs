using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MatchEngine.Catalogue.Building;

/// <summary>What was added by hand, from the embedded files of the folder Curated.</summary>
internal sealed record CuratedData(
    Dictionary<string, CuratedPartner> Partners, Dictionary<string, CuratedCountry> Countries, List<CuratedIndicator> Indicators)
{
    private static readonly Lazy<CuratedData> Loaded = new(() => new CuratedData(
        Read("partners.json", CuratedJson.Default.DictionaryStringCuratedPartner),
        Read("countries.json", CuratedJson.Default.DictionaryStringCuratedCountry),
        Read("indicators.json", CuratedJson.Default.ListCuratedIndicator)));

    public static CuratedData Instance => Loaded.Value;

    private static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        Assembly assembly = typeof(CuratedData).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("Curated/" + name)
            ?? throw new InvalidOperationException($"The resource 'Curated/{name}' is not in {assembly.GetName().Name}.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"The resource 'Curated/{name}' is empty.");
    }
}
