using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Replaying;
using MatchEngine.Hosting.Tests.Support;
using MatchEngine.Hosting.Versions;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Tests.Recording;

public sealed class FileDecisionLogTests
{
    [Test]
    public async Task Every_answer_is_recorded_and_replays_bit_for_bit()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        string facts = scratch.Write(
            "facts.json", """{ "facts": [ { "fact": "country.stated_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "Letter of the ministry" } ] }""");
        await using (RunningHost host = await RunningHost.Start(options =>
        {
            options.DecisionLog.Path = log;
            options.Facts.Add(facts);
        }))
        {
            host.Matching.Suggest("MAR", new SuggestQuery { Top = null, Theme = Theme.Energy, Language = "fr" });
            host.Matching.SuggestFor("DEU", new SuggestQuery { Top = 3, MinHistory = LinkStatus.New });
            host.Matching.Explain("KEN", "AFDB");
            Assert.That(host.Matching.SuggestAll(new SuggestQuery { Top = 1, LikelihoodParts = false }).Count(), Is.GreaterThan(100));
            host.Matching.WhyNot("MAR", "KOR", places: 5);
            OverlayFact office = new("country.field_office", "KEN", null, Value.Of(true), 2026, "what if");
            host.Matching.WhatIf("KEN", null, [office]);
            MatcherSnapshot snapshot = host.Matchers.Current;
            host.Matching.GaveAgain(MatchQuestion.ForCountry("VNM"), snapshot, snapshot.Matcher.Suggest("VNM"));
        }

        List<LogLine> lines = [.. DecisionLogReader.Read(log)];
        Assert.That(lines.Select(line => line.Answer?.Kind), Is.EqualTo(new[]
        {
            QuestionKind.Country, QuestionKind.Partner, QuestionKind.Pairing, QuestionKind.World, QuestionKind.WhyNot, QuestionKind.WhatIf, QuestionKind.Country,
        }));
        Assert.That(lines[6].Answer!.Again, Is.True);
        Assert.That(lines[0].Answer!.Results, Has.Length.EqualTo(10));
        Assert.That(lines[0].Answer!.Count, Is.GreaterThan(10));
        Replayer replayer = new(new VersionFinder(new VersionPlaces()));
        foreach (LogLine line in lines)
        {
            ReplayedAnswer replayed = replayer.Replay(line, default);
            Assert.That(replayed.Outcome, Is.EqualTo(ReplayOutcome.Same), () => string.Join('\n', replayed.Remarks));
        }
    }

    [Test]
    public void A_record_carries_every_member_of_a_query()
    {
        SuggestQuery query = new()
        {
            Top = null, Theme = Theme.Trade, Kind = PartnerKind.NonState, Level = Rules.CooperationLevel.Regional, MinHistory = LinkStatus.Dormant, SouthSouth = true,
            AnyIncome = true, ForUnido = true, LikelihoodParts = false, ListClosed = false, Date = new DateOnly(2019, 3, 4), Language = "ar",
        };
        SuggestQuery usual = new();
        foreach (System.Reflection.PropertyInfo member in typeof(SuggestQuery).GetProperties())
        {
            Assert.That(member.GetValue(query), Is.Not.EqualTo(member.GetValue(usual)), $"set {member.Name} here to something unusual");
        }

        Assert.That(RecordedQuery.Of(query).Query(), Is.EqualTo(query));
        Assert.That(RecordedQuery.Of(usual).Query(), Is.EqualTo(usual));
    }

    [Test]
    public async Task A_line_without_an_end_is_no_record_and_the_next_one_is()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        await Answer(log, "MAR");
        string whole = await File.ReadAllTextAsync(log);
        await File.WriteAllTextAsync(log, whole + whole[..(whole.Length / 2)]);
        Assert.That(DecisionLogReader.Read(log).Select(line => line.Answer?.Country), Is.EqualTo(new[] { "MAR", null }));
        await Answer(log, "KEN");
        Assert.That(DecisionLogReader.Read(log).Select(line => line.Answer?.Country), Is.EqualTo(new[] { "MAR", null, "KEN" }));
        await File.WriteAllTextAsync(log, whole.TrimEnd('\n'));
        Assert.That(DecisionLogReader.Read(log).Single().Fault, Does.Contain("does not count"));
    }

    [Test]
    public async Task A_full_file_is_put_aside_with_the_facts_that_its_records_stand_on()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        string facts = scratch.Write(
            "facts.json", """{ "facts": [ { "fact": "country.stated_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "Letter" } ] }""");
        await using (RunningHost host = await RunningHost.Start(options =>
        {
            options.DecisionLog.Path = log;
            options.DecisionLog.MaximumBytes = 64 * 1024;
            options.DecisionLog.KeptFiles = 2;
            options.Facts.Add(facts);
        }))
        {
            MatcherSnapshot snapshot = host.Matchers.Current;
            MatchAnswer answer = snapshot.Matcher.Suggest("MAR");
            for (int i = 0; i < 150; i++)
            {
                host.Matching.GaveAgain(MatchQuestion.ForCountry("MAR"), snapshot, answer);
            }
        }

        Assert.That(Directory.GetFiles(scratch.Folder, "log.jsonl*").Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "log.jsonl", "log.jsonl.1", "log.jsonl.2" }));
        foreach (string file in Directory.GetFiles(scratch.Folder, "log.jsonl*"))
        {
            Assert.That(new FileInfo(file).Length, Is.LessThanOrEqualTo(64 * 1024));
            Assert.That(DecisionLogReader.Read(file), Has.All.Matches<LogLine>(line => line is { Answer: not null, Facts: not null }));
        }
    }

    [Test]
    public async Task A_full_disk_breaks_no_answer_is_told_in_health_and_loses_nothing_once_there_is_room()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Ignore("This test needs /dev/full, a disk that is always full.");
        }

        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        File.CreateSymbolicLink(log, "/dev/full");
        await using (RunningHost host = await RunningHost.Start(options => options.DecisionLog.Path = log))
        {
            Assert.That(host.Matching.Suggest("MAR").Suggestions, Is.Not.Empty);
            Assert.That(host.Matching.Suggest("KEN").Suggestions, Is.Not.Empty);
            await host.Until(() => Health(host).Status == HealthStatus.Degraded, "degraded");
            Assert.That(Health(host).Description, Does.Contain("can't be written since").And.Contain("2 record(s) wait"));
            Assert.That(host.Logs.Lines, Has.Some.Contains($"The decision log '{log}' can't be written"));
            File.Delete(log);
            await host.Until(() => Health(host).Status == HealthStatus.Healthy, "healthy");
            Assert.That(host.Logs.Lines, Has.Some.Contains("is written again"));
        }

        Assert.That(DecisionLogReader.Read(log).Select(line => line.Answer?.Country), Is.EqualTo(new[] { "MAR", "KEN" }));
    }

    [Test]
    public async Task Records_beyond_those_that_may_wait_are_lost_and_counted()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("nowhere", "log.jsonl");
        await using RunningHost host = await RunningHost.Start(options =>
        {
            options.DecisionLog.Path = log;
            options.DecisionLog.MaximumWaiting = 2;
        });
        host.Matching.Suggest("MAR");
        await host.Until(() => Health(host).Status == HealthStatus.Degraded, "degraded");
        for (int i = 0; i < 4; i++)
        {
            host.Matching.Suggest("MAR");
        }

        Assert.That(Health(host).Data["lost"], Is.EqualTo(2));
        Assert.That(host.Logs.Lines, Has.Some.Contains("records are lost from now on and counted"));
    }

    [Test]
    public async Task A_log_of_ones_own_gets_every_record_and_one_that_breaks_breaks_no_answer()
    {
        List<DecisionRecord> kept = [];
        await using RunningHost host = await RunningHost.Start(services: services => services
            .AddSingleton<IDecisionLog>(new OwnLog(_ => throw new InvalidOperationException("out of order")))
            .AddSingleton<IDecisionLog>(new OwnLog(kept.Add)));
        MatchAnswer answer = host.Matching.Suggest("MAR");
        Assert.That(kept.Single().Answers.Single(), Is.SameAs(answer));
        Assert.That(host.Logs.Lines, Has.Some.Contains("OwnLog broke on a record"));
    }

    /// <summary>A service that stops at once may stop before the loop that writes has begun.</summary>
    [Test]
    public async Task What_was_answered_before_a_sudden_stop_is_written()
    {
        using Scratch scratch = new();
        List<DecisionRecord> kept = [];
        await using RunningHost host = await RunningHost.Start(services: services => services.AddSingleton<IDecisionLog>(new OwnLog(kept.Add)));
        host.Matching.Suggest("MAR");
        for (int i = 0; i < 200; i++)
        {
            MatchEngineOptions options = new();
            options.DecisionLog.Path = scratch.PathOf($"log-{i}.jsonl");
            using FileDecisionLog log = ActivatorUtilities.CreateInstance<FileDecisionLog>(host.Services, Options.Create(options));
            await log.StartAsync(CancellationToken.None);
            log.Record(kept[0]);
            await log.StopAsync(CancellationToken.None);
            Assert.That(DecisionLogReader.Read(options.DecisionLog.Path).Count(), Is.EqualTo(1), $"stop {i}");
        }
    }

    private static async Task Answer(string log, string country)
    {
        await using RunningHost host = await RunningHost.Start(options => options.DecisionLog.Path = log);
        host.Matching.Suggest(country);
    }

    private static HealthReportEntry Health(RunningHost host) =>
        host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().GetAwaiter().GetResult().Entries[MatchEngineServices.DecisionLogHealth];

    private sealed class OwnLog(Action<DecisionRecord> take) : IDecisionLog
    {
        public void Record(DecisionRecord record) => take(record);
    }
}
