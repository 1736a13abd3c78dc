using System.Reflection;
using Newtonsoft.Json;

namespace MatchEngine.Catalogue.Building;

/// <summary>What was added by hand, from the embedded files of the folder Curated.</summary>
internal sealed record CuratedData(
    Dictionary<string, CuratedPartner> Partners, Dictionary<string, CuratedCountry> Countries, List<CuratedIndicator> Indicators)
{
    private static readonly Lazy<CuratedData> Loaded = new(() => new CuratedData(
        Read<Dictionary<string, CuratedPartner>>("partners.json"),
        Read<Dictionary<string, CuratedCountry>>("countries.json"),
        Read<List<CuratedIndicator>>("indicators.json")));

    public static CuratedData Instance => Loaded.Value;

    private static T Read<T>(string name)
    {
        Assembly assembly = typeof(CuratedData).Assembly;
        using StreamReader reader = new(assembly.GetManifestResourceStream("Curated/" + name)
            ?? throw new InvalidOperationException($"The resource 'Curated/{name}' is not in {assembly.GetName().Name}."));
        JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error });
        using JsonTextReader json = new(reader);
        return serializer.Deserialize<T>(json) ?? throw new InvalidOperationException($"The resource 'Curated/{name}' is empty.");
    }
}
