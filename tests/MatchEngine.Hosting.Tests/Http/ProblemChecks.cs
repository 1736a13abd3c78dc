using System.Net;
using System.Text.Json.Nodes;

namespace MatchEngine.Hosting.Tests.Http;

/// <summary>What every problem has.</summary>
internal static class ProblemChecks
{
    /// <summary>The problem that an answer is; fails where it is none, or lacks a part.</summary>
    public static async Task<JsonNode> Problem(this HttpResponseMessage response, int status, string kind)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.That((int)response.StatusCode, Is.EqualTo(status), text);
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"), text);
        JsonNode problem = JsonNode.Parse(text)!;
        Assert.That((string?)problem["type"], Is.EqualTo($"/api/problems/{kind}"));
        Assert.That((int?)problem["status"], Is.EqualTo(status));
        Assert.That((string?)problem["title"], Is.Not.Empty);
        Assert.That((string?)problem["remedy"], Is.Not.Empty);
        Assert.That((string?)problem["instance"], Does.StartWith("/"));
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        Assert.That(response.StatusCode == HttpStatusCode.InternalServerError || problem["detail"] is not null, text);
        return problem;
    }
}
