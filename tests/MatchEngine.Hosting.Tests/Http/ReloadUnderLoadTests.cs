using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MatchEngine.Hosting.Tests.Support;

namespace MatchEngine.Hosting.Tests.Http;

public sealed class ReloadUnderLoadTests
{
    private const int Versions = 6;
    private const int Readers = 4;

    [Test]
    public async Task Answers_under_exchanges_of_rules_are_each_of_one_version_and_none_fails()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningServer server = await RunningServer.Start(engine => engine.Rules = rules);
        ConcurrentDictionary<string, string> revisions = new();
        ConcurrentDictionary<string, string> bodies = new();
        Remember(server, revisions);
        using CancellationTokenSource end = new();
        Task<int>[] readers = [.. Enumerable.Range(0, Readers).Select(_ => Task.Run(() => Read(server, bodies, end.Token)))];
        for (int i = 0; i < Versions; i++)
        {
            scratch.CopyRules(edit: (name, text) => Edited(name, text, i));
            ReloadReport report = await server.Reloader.ReloadAsync();
            Assert.That(report.Outcome, Is.Not.EqualTo(ReloadOutcome.Failed), string.Join('\n', report.Faults));
            Remember(server, revisions);
            await server.Json("/api/countries/MAR/suggestions?top=1");
        }

        await end.CancelAsync();
        int asked = (await Task.WhenAll(readers)).Sum();
        Assert.That(asked, Is.GreaterThan(Versions));
        Assert.That(revisions, Has.Count.GreaterThan(Versions / 2));
        Assert.That(bodies, Is.Not.Empty);
        foreach ((string tag, string body) in bodies)
        {
            JsonNode stamp = JsonNode.Parse(body)!["stamp"]!;
            Assert.That(revisions.GetValueOrDefault((string)stamp["ruleSetVersion"]!), Is.EqualTo((string?)stamp["ruleSetRevision"]), tag);
        }
    }

    private static void Remember(RunningServer server, ConcurrentDictionary<string, string> revisions)
    {
        MatcherIdentity identity = server.Matchers.Current.Identity;
        revisions[identity.RuleSetVersion] = identity.RuleSetRevision;
    }

    /// <summary>The version and the points of a rule change in two files, so that a mixture would show.</summary>
    private static string Edited(string name, string text, int i) =>
        name.EndsWith("/ruleset.json", StringComparison.Ordinal) ? text.Replace(Scratch.CarriedVersion, $"\"version\": \"2.{i}.0\"", StringComparison.Ordinal)
        : name.EndsWith("/resources.json", StringComparison.Ordinal) ? text.Replace("\"points\": 3\n", $"\"points\": {4 + i}\n", StringComparison.Ordinal)
        : text;

    private static async Task<int> Read(RunningServer server, ConcurrentDictionary<string, string> bodies, CancellationToken end)
    {
        int asked = 0;
        while (!end.IsCancellationRequested)
        {
            using HttpResponseMessage response = await server.Get("/api/countries/MAR/suggestions?top=1");
            string body = await response.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.That((int)response.StatusCode, Is.EqualTo(200), body);

            // One tag, one body: whoever was answered, whenever.
            Assert.That(bodies.GetOrAdd(response.Headers.ETag!.Tag, body), Is.EqualTo(body));
            asked++;
        }

        return asked;
    }
}
