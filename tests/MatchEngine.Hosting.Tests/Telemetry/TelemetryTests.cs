using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MatchEngine.Hosting.Telemetry;
using MatchEngine.Hosting.Tests.Support;
using MatchEngine.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Tests.Telemetry;

[NonParallelizable]
public sealed class TelemetryTests
{
    [Test]
    public async Task Questions_gates_missing_facts_and_loads_are_counted()
    {
        await using RunningHost host = await RunningHost.Start();
        ConcurrentQueue<(string Name, double Value, string Tags)> measured = [];
        using MeterListener listener = Listen(host, measured);
        MatchAnswer answer = host.Matching.Suggest("MAR", new SuggestQuery { Top = 5 });
        host.Matching.Suggest("DEU");
        host.Matching.GaveAgain(MatchQuestion.ForCountry("MAR"), host.Matchers.Current, answer);
        Assert.Throws<ArgumentException>(() => host.Matching.Suggest("XXX"));
        Assert.Throws<OperationCanceledException>(() => host.Matching.Suggest("MAR", cancellation: new CancellationToken(canceled: true)));
        await host.Reloader.ReloadAsync();
        listener.RecordObservableInstruments();

        foreach (string outcome in new[] { "answered", "nothing", "again", "failed", "cancelled" })
        {
            Assert.That(measured, Has.Some.EqualTo((MatchTelemetry.Queries, 1.0, $"kind=country outcome={outcome}")));
        }

        Assert.That(measured.Count(m => m.Name == MatchTelemetry.QueryDuration), Is.EqualTo(4), "an answer given again takes no time");
        string gate = answer.Closed[0].Gates[0].Rule;
        double closed = answer.Closed.Count(pairing => pairing.Gates.Any(g => g.Rule == gate));
        Assert.That(measured, Has.Some.EqualTo((MatchTelemetry.GatesClosed, closed, $"rule={gate}")));
        string fact = answer.Suggestions[0].Missing[0].Fact;
        double missing = answer.Suggestions.Count(suggestion => suggestion.Missing.Any(m => m.Fact == fact));
        Assert.That(measured, Has.Some.EqualTo((MatchTelemetry.CannotTell, missing, $"fact={fact}")));
        Assert.That(measured, Has.Some.EqualTo((MatchTelemetry.Reloads, 1.0, "outcome=unchanged")));
        Assert.That(measured.Single(m => m.Name == MatchTelemetry.Generation).Tags, Does.Contain($"revision={host.Matchers.Current.Identity.RuleSetRevision}"));
    }

    [Test]
    public async Task A_question_is_an_activity_that_says_whose_answer_it_is()
    {
        await using RunningHost host = await RunningHost.Start();
        ConcurrentQueue<Activity> ended = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == MatchTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        host.Matching.Explain("MAR", "DEU");
        Assert.Throws<ArgumentException>(() => host.Matching.SuggestFor("nobody"));
        Activity[] own = [.. ended];
        Assert.That(own[0].OperationName, Is.EqualTo("match pairing"));
        Assert.That(own[0].GetTagItem("matchengine.revision"), Is.EqualTo(host.Matchers.Current.Identity.RuleSetRevision));
        Assert.That(own[0].GetTagItem("matchengine.outcome"), Is.EqualTo("answered"));
        Assert.That(own[1].Status, Is.EqualTo(ActivityStatusCode.Error));
    }

    [Test]
    public async Task A_question_for_the_world_counts_once_and_as_cancelled_where_it_is_left()
    {
        await using RunningHost host = await RunningHost.Start();
        ConcurrentQueue<(string Name, double Value, string Tags)> measured = [];
        using MeterListener listener = Listen(host, measured);
        Assert.That(host.Matching.SuggestAll(new SuggestQuery { Top = 1 }).Take(2).Count(), Is.EqualTo(2));
        Assert.That(measured.Where(m => m.Name == MatchTelemetry.Queries), Is.EqualTo(new[] { (MatchTelemetry.Queries, 1.0, "kind=world outcome=cancelled") }));
    }

    private static MeterListener Listen(RunningHost host, ConcurrentQueue<(string Name, double Value, string Tags)> measured)
    {
        IMeterFactory factory = host.Services.GetRequiredService<IMeterFactory>();
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == MatchTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Words(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Words(tags))));
        listener.Start();
        return listener;
    }

    private static string Words(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
