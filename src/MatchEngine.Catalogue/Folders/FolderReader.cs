using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Catalogue.Building;
using MatchEngine.Profiles;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Reads the files of a folder, collecting faults.</summary>
internal static class FolderReader
{
    public static CatalogueParts? Read(string folder, FaultList faults)
    {
        CatalogueParts? manifest = ReadManifest(folder, faults);
        ImmutableArray<CountryProfile> countries = ReadAll(folder, FolderFiles.Countries, faults, ProfileReader.ReadCountry);
        ImmutableArray<PartnerProfile> partners = ReadAll(folder, FolderFiles.Partners, faults, ProfileReader.ReadPartner);
        if (manifest is null || !faults.IsEmpty)
        {
            return null;
        }

        TableReader tables = new(folder, countries, partners, manifest.Indicators, faults);
        return manifest with
        {
            Countries = tables.ReadCountryTables(),
            Partners = partners,
            Flows = tables.ReadFlows(),
            Receipts = tables.ReadReceipts(),
            Ties = tables.ReadTies(),
        };
    }

    private static CatalogueParts? ReadManifest(string folder, FaultList faults)
    {
        if (Load(folder, FolderFiles.Manifest, faults) is not { } token)
        {
            return null;
        }

        if (token is not JObject node)
        {
            faults.Add(FolderFiles.Manifest, 1, 1, "Expected an object in braces.");
            return null;
        }

        JsonMembers json = new(node, FolderFiles.Manifest, faults);
        int schema = json.Whole("schema");
        if (schema != FolderFiles.SchemaVersion)
        {
            json.Fault(
                "schema",
                $"The folder has schema {schema}, this program reads schema {FolderFiles.SchemaVersion}. Compile it anew with 'catalogue build'.");
            return null;
        }

        CatalogueParts parts = new()
        {
            Info = new CatalogueInfo
            {
                Id = json.Text("id"),
                Date = ReadDate(json),
                FlowsEnd = json.Whole("flowsEnd"),
                AsOf = json.WholeOrNull("asOf"),
                Hash = json.TextOrNull("hash") ?? "",
                Sources = json.Each(
                    "sources", m => new DataSource(m.Text("key"), m.Text("citation"), m.Text("licence"), m.WholeOrNull("lastYear"))),
            },
            Indicators = json.Each(
                "indicators", m => new IndicatorDefinition(m.Text("key"), m.Text("code"), m.Text("name"), m.Text("unit"), m.Text("source"))),
            World = ProfileReader.Inner(json, "world", ProfileReader.ReadPortfolio),
            Countries = [],
            Partners = [],
        };
        json.Finish();
        return parts;
    }

    private static DateOnly ReadDate(JsonMembers json)
    {
        string text = json.Text("date");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            json.Fault("date", $"'{text}' is no date. Write it as 2025-07-01.");
        }

        return date;
    }

    private static ImmutableArray<T> ReadAll<T>(string folder, string file, FaultList faults, Func<JsonMembers, T> read)
    {
        JToken? token = Load(folder, file, faults);
        if (token is JArray array)
        {
            return JsonMembers.Each(array, file, faults, read);
        }

        if (token is not null)
        {
            faults.Add(file, 1, 1, "Expected a list in brackets.");
        }

        return [];
    }

    private static JToken? Load(string folder, string file, FaultList faults)
    {
        using StreamReader text = new(Path.Combine(folder, file));
        using JsonTextReader reader = new(text) { DateParseHandling = DateParseHandling.None, MaxDepth = 16 };
        try
        {
            JToken token = JToken.Load(reader, new JsonLoadSettings
            {
                LineInfoHandling = LineInfoHandling.Load,
                DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
            });
            if (reader.Read())
            {
                faults.Add(file, reader.LineNumber, reader.LinePosition, "There is text after the end of the content. Take it out.");
            }

            return token;
        }
        catch (JsonException exception)
        {
            faults.Add(file, reader.LineNumber, reader.LinePosition, $"This is no valid JSON: {exception.Message}");
            return null;
        }
    }
}
