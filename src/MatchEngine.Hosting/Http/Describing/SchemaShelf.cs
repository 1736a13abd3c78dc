using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace MatchEngine.Hosting.Http.Describing;

/// <summary>
/// JSON Schemas of documents, made from the same serialisers that write them. Each type of object has one schema; the others point to it.
/// </summary>
internal sealed class SchemaShelf
{
    private const string Place = "#/components/schemas/";

    /// <summary>The schemas, by name.</summary>
    public JsonObject Schemas { get; } = [];

    /// <summary>A schema for a type, which may point to others.</summary>
    public JsonNode Of(JsonTypeInfo type)
    {
        JsonSchemaExporterOptions options = new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Shelve,
        };
        return type.GetJsonSchemaAsNode(options);
    }

    private JsonNode Shelve(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Kind != JsonTypeInfoKind.Object)
        {
            return Nullable.GetUnderlyingType(context.TypeInfo.Type) is null ? WithoutNull(node) : node;
        }

        // A pointer into the exporter's own tree stands for a type that is being exported: it has a place of its own here.
        string name = NameOf(context.TypeInfo.Type);
        if (node is JsonObject whole && !whole.ContainsKey("$ref") && !Schemas.ContainsKey(name))
        {
            Schemas[name] = Whole(context.TypeInfo, (JsonObject)whole.DeepClone());
        }

        return new JsonObject { ["$ref"] = Place + name };
    }

    private static JsonObject Whole(JsonTypeInfo type, JsonObject schema)
    {
        schema["type"] = "object";
        foreach ((_, JsonNode? property) in schema["properties"] as JsonObject ?? [])
        {
            WithoutNull(property!);
        }

        if (schema["required"] is JsonArray required)
        {
            // What is null is left out, so it can't be required.
            HashSet<string> optional = [.. type.Properties.Where(property => property.IsGetNullable).Select(property => property.Name)];
            schema["required"] = new JsonArray([.. required.Select(name => name!.GetValue<string>()).Where(name => !optional.Contains(name)).Select(name => JsonValue.Create(name))]);
        }

        return schema;
    }

    private static JsonNode WithoutNull(JsonNode node)
    {
        if (node is JsonObject schema && schema["type"] is JsonArray types && types.Count == 2 && types.Any(type => type!.GetValue<string>() == "null"))
        {
            schema["type"] = types.Select(type => type!.GetValue<string>()).First(type => type != "null");
        }

        return node;
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
