using MatchEngine.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Tests.Configuring;

public sealed class OptionsTests
{
    [Test]
    public void Options_are_bound_from_configuration()
    {
        MatchEngineOptions options = Bind("""
            { "MatchEngine": { "Folder": "/srv/match", "Rules": "rules", "Facts": [ "a.json", "b.json" ], "Watch": false, "Every": "00:00:05",
              "DecisionLog": { "Path": "decisions.jsonl", "MaximumBytes": 1000000, "KeptFiles": 3 } } }
            """);
        Assert.That(options.Folder, Is.EqualTo("/srv/match"));
        Assert.That(options.Rules, Is.EqualTo("rules"));
        Assert.That(options.Facts, Is.EqualTo(new[] { "a.json", "b.json" }));
        Assert.That(options.Watch, Is.False);
        Assert.That(options.Every, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That(options.DecisionLog.Path, Is.EqualTo("decisions.jsonl"));
        Assert.That(options.DecisionLog.MaximumBytes, Is.EqualTo(1_000_000));
        Assert.That(options.DecisionLog.KeptFiles, Is.EqualTo(3));
    }

    [Test]
    public void Everything_wrong_is_told_at_once_with_key_and_value_and_what_to_do()
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(() => Bind("""
            { "MatchEngine": { "Rule": "x", "Catalogue": " ", "Watch": "perhaps", "Every": "5", "Quiet": "01:00:00",
              "DecisionLog": { "Path": "", "KeptFiles": -1, "Top": "ten" } } }
            """))!;
        Assert.That(fault.Failures, Is.EquivalentTo(new[]
        {
            "MatchEngine:DecisionLog:KeptFiles = '-1' is out of range; give 0 to 1000.",
            "MatchEngine:DecisionLog:Path = '' names no file; leave it out to record nothing.",
            "MatchEngine:DecisionLog:Top = 'ten' is no whole number.",
            "MatchEngine:Catalogue = ' ' names no path; leave it out for the one that is carried along.",
            "MatchEngine:Every = '5' is no time; write hh:mm:ss, such as 00:00:05 or 00:00:00.250.",
            "MatchEngine:Quiet = '01:00:00' is out of range; give 00:00:00 to 00:01:00.",
            "MatchEngine:Rule = 'x' is no key of MatchEngine. Did you mean 'Rules'?",
            "MatchEngine:Watch = 'perhaps' is no flag; write true or false.",
        }));
    }

    [Test]
    public async Task A_host_with_wrong_options_does_not_start()
    {
        OptionsValidationException fault = (await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.Start(options => options.Every = TimeSpan.Zero)))!;
        Assert.That(fault.Message, Does.Contain("MatchEngine:Every = '00:00:00'"));
    }

    private static MatchEngineOptions Bind(string json)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddMatchEngine(configuration.GetSection(MatchEngineOptions.Section));
        using IHost host = builder.Build();
        return host.Services.GetRequiredService<IOptions<MatchEngineOptions>>().Value;
    }
}
