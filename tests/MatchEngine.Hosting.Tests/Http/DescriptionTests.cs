using System.Text.Json.Nodes;
using MatchEngine.Hosting.Http.Asking;
using MatchEngine.Hosting.Http.Operations;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class DescriptionTests
{
    private static RunningServer Server => SharedServer.Server;

    [Test]
    public async Task The_description_is_valid_OpenAPI_and_has_every_operation_with_its_parameters_and_problems()
    {
        ReadResult read = OpenApiDocument.Parse(await Server.Client.GetStringAsync("/openapi/v1.json"), "json");
        Assert.That(read.Diagnostic?.Errors, Is.Empty);
        Assert.That(read.Diagnostic?.Warnings, Is.Empty);
        foreach (Operation operation in Server.Api.Operations)
        {
            OpenApiOperation described = read.Document!.Paths["/api" + operation.Path].Operations![new HttpMethod(operation.Method)];
            Assert.That(described.OperationId, Is.EqualTo(operation.Id));
            Assert.That(described.Parameters!.Select(parameter => parameter.Name), Is.EqualTo(operation.Parameters.Select(parameter => parameter.Name)));
            Assert.That(described.Responses!.Keys, Is.SupersetOf(operation.Problems.Select(kind => $"{kind.Status}").Concat(["200", "400", "401", "406", "429", "500", "503", "504"]).Distinct()));
            Assert.That(described.RequestBody is not null, Is.EqualTo(operation.Method == "POST"));
            foreach (Parameter parameter in operation.Parameters)
            {
                Assert.That(operation.Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal), Is.EqualTo(parameter.InPath), operation.Id);
            }
        }
    }

    [TestCase("/countries/{country}/suggestions", "/api/countries/MAR/suggestions?top=2")]
    [TestCase("/pairings/{country}/{partner}", "/api/pairings/MAR/DEU")]
    [TestCase("/rule-sets/{set}", "/api/rule-sets/current")]
    [TestCase("/rule-sets", "/api/rule-sets")]
    [TestCase("/rule-sets/{before}/impact/{after}", "/api/rule-sets/mic-partnership@1.0.0/impact/current?countries=MAR")]
    [TestCase("/rule-sets/{before}/diff/{after}", "/api/rule-sets/mic-partnership@1.0.0/diff/current")]
    [TestCase("/problems", "/api/problems")]
    public async Task An_answer_has_no_member_that_is_not_described_and_all_that_are_required(string path, string asked)
    {
        JsonNode description = JsonNode.Parse(await Server.Client.GetStringAsync("/openapi/v1.json"))!;
        JsonNode schema = description["paths"]!["/api" + path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        IsDescribed(await Server.Json(asked), schema, description, "$");
    }

    [Test]
    public async Task A_problem_has_no_member_that_is_not_described()
    {
        JsonNode description = JsonNode.Parse(await Server.Client.GetStringAsync("/openapi/v1.json"))!;
        using HttpResponseMessage response = await Server.Get("/api/countries/Congo");
        IsDescribed(await response.Problem(409, "ambiguous-name"), description["components"]!["schemas"]!["ProblemDocument"]!, description, "$");
    }

    [Test]
    public async Task The_description_has_a_tag_of_its_own()
    {
        using HttpResponseMessage first = await Server.Get("/openapi/v1.json");
        using HttpResponseMessage again = await Server.Get("/openapi/v1.json", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.That((int)again.StatusCode, Is.EqualTo(304));
    }

    private static void IsDescribed(JsonNode? value, JsonNode schema, JsonNode description, string at)
    {
        JsonNode whole = (string?)schema["$ref"] is { } pointer ? description["components"]!["schemas"]![pointer.Split('/')[^1]]! : schema;
        switch (value)
        {
            case JsonObject members when whole["properties"] is JsonObject properties:
                foreach ((string name, JsonNode? member) in members)
                {
                    Assert.That(properties.ContainsKey(name), Is.True, $"{at}.{name}");
                    IsDescribed(member, properties[name]!, description, $"{at}.{name}");
                }

                Assert.That(members.Select(member => member.Key), Is.SupersetOf((whole["required"] as JsonArray ?? []).Select(name => (string?)name)), at);
                break;
            case JsonArray items:
                Assert.That((string?)whole["type"], Is.EqualTo("array"), at);
                foreach (JsonNode? item in items)
                {
                    IsDescribed(item, whole["items"]!, description, at + "[]");
                }

                break;
            case JsonObject:
                Assert.That((string?)whole["type"], Is.EqualTo("object"), at);
                break;
        }
    }
}
