using System.Text.Json;
using System.Text.Json.Nodes;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Operations;
using MatchEngine.Hosting.Http.Problems;

namespace MatchEngine.Hosting.Http.Describing;

/// <summary>Describes the API as OpenAPI 3.1, from the operations that routing is made from.</summary>
internal static class ApiDescription
{
    private static readonly ProblemKind[] Everywhere =
    [
        ProblemKinds.BadQuery, ProblemKinds.Unauthorised, ProblemKinds.NotAcceptable, ProblemKinds.TooManyRequests, ProblemKinds.Internal, ProblemKinds.Busy, ProblemKinds.TookTooLong,
    ];

    private static readonly ProblemKind[] WithBody = [ProblemKinds.SlowRequest, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType];

    public static byte[] Write(IEnumerable<Operation> operations, string prefix)
    {
        SchemaShelf shelf = new();
        JsonNode problem = shelf.Of(ProblemJson.Context.ProblemDocument);
        JsonObject paths = [];
        foreach (Operation operation in operations)
        {
            string path = prefix + operation.Path;
            JsonObject item = paths[path] as JsonObject ?? [];
            paths[path] = item;
            item[operation.Method.ToLowerInvariant()] = Describe(operation, shelf, problem);
        }

        string engine = typeof(Matcher).Assembly.GetName().Version!.ToString(3);
        JsonObject document = new()
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "MatchEngine",
                ["version"] = engine,
                ["description"] = "Suggests development partners for middle-income countries, each suggestion explained. A suggestion is never a decision. Names are understood as at the console: codes, and names in six languages. Answers carry an ETag of rules, catalogue, model, facts and query.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = shelf.Schemas,
                ["securitySchemes"] = new JsonObject
                {
                    ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "Where the server was started with keys." },
                    ["key"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-Api-Key", ["description"] = "The same, in a header of its own." },
                },
            },
            ["security"] = new JsonArray(new JsonObject(), new JsonObject { ["bearer"] = new JsonArray() }, new JsonObject { ["key"] = new JsonArray() }),
        };
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static JsonObject Describe(Operation operation, SchemaShelf shelf, JsonNode problem)
    {
        JsonObject described = new()
        {
            ["operationId"] = operation.Id,
            ["summary"] = operation.Summary,
            ["tags"] = new JsonArray(operation.Tag),
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Describe)]),
        };
        if (operation.Body is { } body)
        {
            described["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["description"] = $"At most {operation.BodyLimit:N0} bytes.",
                ["content"] = Content("application/json", shelf.Of(body)),
            };
        }

        JsonNode answer = operation.AnswerType is null ? new JsonObject { ["type"] = "object" } : shelf.Of(operation.AnswerType);
        JsonObject responses = new() { ["200"] = new JsonObject { ["description"] = operation.AnswerNote, ["content"] = Content(operation.MediaType, answer) } };
        if (operation.IsQuery)
        {
            responses["304"] = new JsonObject { ["description"] = "The client has the answer already: its If-None-Match names the ETag of this one." };
        }

        IEnumerable<ProblemKind> problems = operation.Problems.Concat(Everywhere).Concat(operation.Body is null ? [] : WithBody);
        foreach (IGrouping<int, ProblemKind> status in problems.GroupBy(kind => kind.Status).OrderBy(group => group.Key))
        {
            responses[$"{status.Key}"] = new JsonObject
            {
                ["description"] = string.Join(" ", status.Select(kind => $"{kind.Name}: {kind.Title}")),
                ["content"] = Content(ProblemWriter.MediaType, problem.DeepClone()),
            };
        }

        described["responses"] = responses;
        return described;
    }

    private static JsonNode Describe(Parameter parameter)
    {
        JsonObject schema = new() { ["type"] = parameter.Schema.Type };
        if (parameter.Schema.Format is { } format)
        {
            schema["format"] = format;
        }

        if (!parameter.Schema.Codes.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. parameter.Schema.Codes.Select(code => JsonValue.Create(code))]);
        }

        if (parameter.Schema.Type == "integer")
        {
            schema["minimum"] = 1;
        }

        if (parameter.Schema.Default is { } text)
        {
            schema["default"] = parameter.Schema.Type == "string" ? JsonValue.Create(text) : JsonNode.Parse(text);
        }

        return new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.InPath ? "path" : "query",
            ["required"] = parameter.InPath,
            ["description"] = parameter.Description,
            ["schema"] = schema,
        };
    }

    private static JsonObject Content(string mediaType, JsonNode schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

}
