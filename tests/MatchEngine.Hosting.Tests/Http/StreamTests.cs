using System.Net;
using System.Text.Json.Nodes;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class StreamTests
{
    [Test]
    public async Task All_countries_come_one_a_line_by_one_snapshot()
    {
        RunningServer server = SharedServer.Server;
        using HttpResponseMessage response = await server.Get("/api/suggestions?top=1", ("Accept", "application/x-ndjson"));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/x-ndjson"));
        string text = await response.Content.ReadAsStringAsync();
        Assert.That(text, Does.EndWith("\n"));
        JsonNode[] answers = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        Assert.That(answers.Select(answer => (string?)answer["country"]!["id"]), Is.EqualTo(server.Matchers.Current.Matcher.SuggestAllCountries()));
        Assert.That(answers.Select(answer => (string?)answer["stamp"]!["ruleSetRevision"]).Distinct().Count(), Is.EqualTo(1));
        Assert.That(answers.Select(answer => answer["suggestions"]!.AsArray().Count), Is.All.EqualTo(1));
    }

    [Test]
    public async Task A_client_that_leaves_in_the_middle_ends_the_work_for_it()
    {
        await using RunningServer server = await RunningServer.Start(endpoints: options => (options.LongAnswersAtOnce, options.LongAnswersWaiting) = (1, 0));
        using (HttpRequestMessage request = new(HttpMethod.Get, "/api/suggestions"))
        using (HttpResponseMessage response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        using (StreamReader lines = new(await response.Content.ReadAsStreamAsync()))
        {
            JsonNode first = JsonNode.Parse((await lines.ReadLineAsync())!)!;
            Assert.That((string?)first["country"]!["id"], Is.EqualTo(server.Matchers.Current.Matcher.SuggestAllCountries()[0]));
            using HttpResponseMessage busy = await server.Post("/api/countries/MAR/what-if", """{ "set": ["country.field_office=true"] }""");
            await busy.Problem(503, "busy");
        }

        for (int i = 0; i < 500; i++)
        {
            using HttpResponseMessage next = await server.Post("/api/countries/MAR/what-if", """{ "set": ["country.field_office=true"] }""");
            if (next.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Delay(20);
        }

        Assert.Fail("The place of the client that left was never free again.");
    }
}
