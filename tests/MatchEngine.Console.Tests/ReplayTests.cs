using MatchEngine.Hosting;
using MatchEngine.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MatchEngine.Console.Tests;

public sealed class ReplayTests
{
    [Test]
    public async Task A_log_of_carried_versions_replays_the_same()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        await Answer(log);
        Told told = Here.Run("replay", log);
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.Contain("2 recorded answer(s): 2 the same bit for bit, 0 otherwise, 0 not asked."));
        Assert.That(Here.Run("replay", log, "--format", "json").Output, Does.Contain("\"same\": 2"));
    }

    [Test]
    public async Task An_answer_that_differs_is_told_with_its_line_and_place()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        await Answer(log);
        string[] lines = await File.ReadAllLinesAsync(log);
        string partner = System.Text.RegularExpressions.Regex.Match(lines[1], "\"partner\":\"([A-Z]+)\"").Groups[1].Value;
        lines[1] = lines[1].Replace($"\"rank\":1,\"country\":\"KEN\",\"partner\":\"{partner}\"", "\"rank\":1,\"country\":\"KEN\",\"partner\":\"NOBODY\"", StringComparison.Ordinal)
            .Replace("\"answerHash\":\"", "\"answerHash\":\"00", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(log, lines);
        Told told = Here.Run("replay", log);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Does.Contain("1 the same bit for bit, 1 otherwise").And.Contain("log.jsonl:2").And.Contain("Place 1: KEN NOBODY").And.Contain($"KEN {partner}"));
    }

    [Test]
    public async Task A_missing_version_is_named_and_found_where_a_folder_is_given()
    {
        using Scratch scratch = new();
        string rules = scratch.PathOf("rules");
        foreach (string file in Directory.GetFiles(Repository.PathOf("rules"), "*.json", SearchOption.AllDirectories).Where(file => !file.Contains("released", StringComparison.Ordinal)))
        {
            string to = Path.Combine(rules, Path.GetRelativePath(Repository.PathOf("rules"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, File.ReadAllText(file).Replace($"\"version\": \"{DefaultRules.Load().Version}\"", "\"version\": \"9.0.0\"", StringComparison.Ordinal));
        }

        string log = scratch.PathOf("log.jsonl");
        await Answer(log, Path.Combine(rules, "mic-partnership"));
        Told told = Here.Run("replay", log);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Does.Contain("2 not asked").And.Contain("rule set mic-partnership 9.0.0 (revision").And.Contain("--rules"));
        Assert.That(Here.Run("replay", log, "--rules", rules).Code, Is.Zero);
    }

    [Test]
    public async Task A_half_written_line_does_not_count()
    {
        using Scratch scratch = new();
        string log = scratch.PathOf("log.jsonl");
        await Answer(log);
        await File.AppendAllTextAsync(log, "{\"version\":1,\"at\":");
        Told told = Here.Run("replay", log);
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output, Does.Contain("2 recorded answer(s)").And.Contain("log.jsonl:3").And.Contain("does not count"));
    }

    [Test]
    public void What_is_no_log_is_wrong_use()
    {
        using Scratch scratch = new();
        Told told = Here.Run("replay", scratch.PathOf("nowhere"), scratch.Folder, "--rules", scratch.PathOf("none"));
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("there is no file").And.Contain("is a folder").And.Contain("(--rules)"));
        Told empty = Here.Run("replay", scratch.File("notes.txt", "hello\n"));
        Assert.That(empty.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(empty.Error, Does.Contain("notes.txt:1: The line is no record").And.Contain("there is no recorded answer"));
    }

    private static async Task Answer(string log, string? rules = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddMatchEngine(options =>
        {
            options.Rules = rules;
            options.DecisionLog.Path = log;
        });
        using IHost host = builder.Build();
        await host.StartAsync();
        IMatchService matching = host.Services.GetRequiredService<IMatchService>();
        matching.Suggest("MAR");
        matching.Suggest("KEN");
        await host.StopAsync();
    }
}
