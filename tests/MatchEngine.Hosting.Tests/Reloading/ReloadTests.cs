using MatchEngine.Hosting.Tests.Support;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Tests.Reloading;

public sealed class ReloadTests
{
    [Test]
    public async Task Without_options_it_serves_what_the_library_carries()
    {
        await using RunningHost host = await RunningHost.Start();
        MatcherIdentity identity = host.Matchers.Current.Identity;
        Assert.That(identity.RuleSet, Is.EqualTo(DefaultRules.DefaultId));
        Assert.That(identity.RuleSetRevision, Is.EqualTo(DefaultRules.Load().Revision));
        Assert.That(identity.Model, Is.EqualTo("partner-ranker@1.0.0"));
        Assert.That(identity.ModelHash, Has.Length.EqualTo(64));
        Assert.That(host.Matchers.Current.Generation, Is.EqualTo(1));
        Assert.That(host.Matching.Suggest("MAR").Suggestions, Is.Not.Empty);
    }

    [Test]
    public async Task An_edit_of_a_rule_file_comes_into_force()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningHost host = await RunningHost.Start(options => options.Rules = rules);
        string before = host.Matchers.Current.Identity.RuleSetRevision;
        Edit(scratch, Scratch.CarriedVersion, "\"version\": \"1.2.0\"");
        await host.Until(() => host.Matchers.Current.Identity.RuleSetVersion == "1.2.0", "version 1.2.0 in force");
        Assert.That(host.Matchers.Current.Generation, Is.EqualTo(2));
        Assert.That(host.Matchers.Current.Identity.RuleSetRevision, Is.Not.EqualTo(before));
        Assert.That(host.Logs.Lines, Has.Some.Contains("Generation 2 is in force"));
    }

    [Test]
    public async Task A_broken_edit_is_told_with_its_place_and_the_last_good_version_keeps_serving()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningHost host = await RunningHost.Start(options => options.Rules = rules);
        MatcherSnapshot good = host.Matchers.Current;
        Edit(scratch, "\"language\": 1", "\"language\": 99");
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Failed, "a failed reload");
        Assert.That(host.Matchers.Current, Is.SameAs(good));
        Assert.That(host.Reloader.Last!.Faults[0].Part, Is.EqualTo(MatcherPart.Rules));
        Assert.That(host.Reloader.Last.Faults[0].Message, Does.Match(@"mic-partnership/ruleset\.json:\d+:\d+ "));
        Assert.That(host.Logs.Lines, Has.Some.Matches(@"Error Rules: .*ruleset\.json:\d+:\d+ "));
        Edit(scratch, "\"language\": 99", "\"language\": 1");
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Unchanged, "the same version again");
        Assert.That(host.Matchers.Current, Is.SameAs(good));
    }

    [Test]
    public async Task A_folder_that_vanishes_is_survived_and_one_that_comes_back_is_served()
    {
        using Scratch scratch = new();
        string rules = scratch.CopyRules();
        await using RunningHost host = await RunningHost.Start(options => options.Rules = rules);
        MatcherSnapshot good = host.Matchers.Current;
        Directory.Move(scratch.PathOf("rules"), scratch.PathOf("away"));
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Failed, "a failed reload");
        Assert.That(host.Matchers.Current, Is.SameAs(good));
        Assert.That(host.Matching.Suggest("KEN").Suggestions, Is.Not.Empty);
        Assert.That(host.Reloader.Last!.Faults[0].Message, Does.Contain("is no folder with a ruleset.json"));
        Directory.Move(scratch.PathOf("away"), scratch.PathOf("rules"));
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Unchanged, "recovery");
        Edit(scratch, Scratch.CarriedVersion, "\"version\": \"1.2.0\"");
        await host.Until(() => host.Matchers.Current.Identity.RuleSetVersion == "1.2.0", "version 1.2.0 in force");
    }

    [Test]
    public async Task What_cannot_be_loaded_keeps_the_host_from_starting_and_all_faults_are_told()
    {
        using Scratch scratch = new();
        string facts = scratch.Write("facts.json", "{ \"facts\": [ { \"fact\": \"country.stated_prioritys\" } ] }");
        MatcherLoadException fault = (await Assert.ThrowsAsync<MatcherLoadException>(() => RunningHost.Start(options =>
        {
            options.Catalogue = scratch.PathOf("nowhere");
            options.Rules = scratch.PathOf("nothing");
            options.Model = scratch.PathOf("none-such");
            options.Facts.Add(facts);
        })))!;
        Assert.That(fault.Faults.Select(f => f.Part), Is.EqualTo(new[] { MatcherPart.Rules, MatcherPart.Catalogue, MatcherPart.Model }));
        Assert.That(fault.Message, Does.Contain("nowhere").And.Contain("nothing").And.Contain("none-such"));
    }

    private static void Edit(Scratch scratch, string from, string to)
    {
        string path = scratch.PathOf("rules", "mic-partnership", "ruleset.json");
        string text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(from));
        scratch.Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
