using System.Net;
using System.Text.Json.Nodes;
using MatchEngine.Hosting.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class EmbeddingTests
{
    [Test]
    public async Task A_service_of_ones_own_has_the_API_with_three_lines()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddMatchEngine();
        builder.Services.AddMatchEngineHttp();
        await using WebApplication app = builder.Build();
        app.MapGet("/own", () => "mine");
        app.MapMatchEngine("/partners/v1/").WithMetadata("a convention of one's own");
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        Assert.That(await client.GetStringAsync("/own"), Is.EqualTo("mine"));
        JsonNode answer = JsonNode.Parse(await client.GetStringAsync("/partners/v1/countries/MAR/suggestions?top=1"))!;
        Assert.That(answer["suggestions"]!.AsArray(), Has.Count.EqualTo(1));
        using HttpResponseMessage unknown = await client.GetAsync("/partners/v1/countries/nowhere");
        Assert.That((string?)JsonNode.Parse(await unknown.Content.ReadAsStringAsync())!["type"], Is.EqualTo("/partners/v1/problems/unknown-country"));
        using HttpResponseMessage missing = await client.GetAsync("/nothing");
        Assert.That(missing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(() => app.MapMatchEngine(), Throws.InvalidOperationException.With.Message.Contains("/partners/v1"));
        await app.StopAsync();
    }

    [Test]
    public void Without_its_services_the_API_says_what_is_missing()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        Assert.That(() => app.MapMatchEngine(), Throws.InvalidOperationException.With.Message.Contains("AddMatchEngineHttp"));
    }

    [Test]
    public void Limits_that_are_none_are_told_all_at_once_at_start()
    {
        Assert.That(
            async () => await RunningServer.Start(endpoints: options =>
            {
                options.KeptAnswerBytes = -1;
                options.LongAnswersAtOnce = 0;
                options.ApiKeys.Add("short");
            }),
            Throws.Exception.With.Message.Contains("KeptAnswerBytes").And.Message.Contains("LongAnswersAtOnce").And.Message.Contains("ApiKeys"));
    }
}
