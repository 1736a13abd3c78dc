using System.Globalization;
using System.Text.RegularExpressions;

namespace MatchEngine.Hosting.Tests.Http;

public sealed partial class MetricsTests
{
    [Test]
    public async Task Metrics_tell_questions_answered_and_given_again_gates_and_the_rules_in_force()
    {
        await using RunningServer server = await RunningServer.Start();
        for (int i = 0; i < 3; i++)
        {
            await server.Json("/api/countries/MAR/suggestions?top=1");
        }

        using HttpResponseMessage response = await server.Get("/metrics");
        Assert.That(response.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/plain; version=0.0.4; charset=utf-8"));
        string[] lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.All.Matches(Line()));
        Assert.That(Value(lines, "matchengine_queries_total{kind=\"country\",outcome=\"answered\"} "), Is.EqualTo(1));
        Assert.That(Value(lines, "matchengine_queries_total{kind=\"country\",outcome=\"again\"} "), Is.EqualTo(2));
        Assert.That(Value(lines, "matchengine_query_duration_seconds_count{kind=\"country\"} "), Is.EqualTo(1));
        Assert.That(Value(lines, "matchengine_query_duration_seconds_bucket{kind=\"country\",le=\"+Inf\"} "), Is.EqualTo(1));
        Assert.That(Value(lines, "matchengine_gates_closed_total{rule=\"R02a\"} "), Is.GreaterThan(0));
        Assert.That(lines, Has.Some.StartsWith("matchengine_generation{").And.Contain(server.Matchers.Current.Identity.RuleSetRevision));
        Assert.That(Value(lines, "process_working_set_bytes "), Is.GreaterThan(1_000_000));
    }

    [Test]
    public async Task Those_who_ask_the_same_at_once_have_it_made_once()
    {
        await using RunningServer server = await RunningServer.Start();
        byte[][] bodies = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => server.Client.GetByteArrayAsync("/api/countries/MAR/suggestions?top=2")));
        Assert.That(bodies, Is.All.EqualTo(bodies[0]));
        string[] lines = (await server.Client.GetStringAsync("/metrics")).Split('\n');
        Assert.That(Value(lines, "matchengine_queries_total{kind=\"country\",outcome=\"answered\"} "), Is.EqualTo(1));
        Assert.That(Value(lines, "matchengine_queries_total{kind=\"country\",outcome=\"again\"} "), Is.EqualTo(11));
    }

    private static double Value(string[] lines, string name) =>
        double.Parse(lines.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..], CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(# (HELP|TYPE) [a-z_0-9]+ .+|[a-z_0-9]+(\{([a-z_]+="([^"\\]|\\.)*",?)+\})? [-+0-9.eEaINf]+)$""")]
    private static partial Regex Line();
}
