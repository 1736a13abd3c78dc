using MatchEngine.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MatchEngine.Hosting.Tests.Health;

public sealed class MatcherHealthTests
{
    [Test]
    public async Task Health_tells_what_is_in_force_and_why_the_last_edit_is_not()
    {
        using Scratch scratch = new();
        string facts = scratch.Write("facts.json", """{ "facts": [] }""");
        await using RunningHost host = await RunningHost.Start(options => options.Facts.Add(facts));
        HealthReportEntry before = await Health(host);
        Assert.That(before.Status, Is.EqualTo(HealthStatus.Healthy));
        Assert.That(before.Data["revision"], Is.EqualTo(host.Matchers.Current.Identity.RuleSetRevision));
        scratch.Write("facts.json", "{ \"facts\": [\n  { \"fact\": \"country.stated_prioritys\", \"value\": [], \"year\": 2024, \"source\": \"x\" } ] }");
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Failed, "a failed reload");
        HealthReportEntry after = await Health(host);
        Assert.That(after.Status, Is.EqualTo(HealthStatus.Degraded));
        Assert.That(after.Description, Does.Contain("generation 1 goes on serving").And.Match(@"facts\.json:2:\d+ ").And.Contain("Did you mean 'country.stated_priorities'?"));
        Assert.That((string[])after.Data["faults"], Is.Not.Empty);
    }

    private static async Task<HealthReportEntry> Health(RunningHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[MatchEngineServices.MatcherHealth];
}
