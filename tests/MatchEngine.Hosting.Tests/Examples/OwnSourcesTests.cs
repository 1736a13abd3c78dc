using MatchEngine.Facts;
using MatchEngine.Hosting.Sources;
using MatchEngine.Hosting.Tests.Support;
using MatchEngine.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Tests.Examples;

public sealed class OwnSourcesTests
{
    [Test]
    public async Task Every_part_can_come_from_a_source_of_ones_own()
    {
        OfficeDirectory offices = new();
        await using RunningHost host = await RunningHost.Start(services: services => services
            .AddSingleton<ICatalogueSource, WithOurFund>()
            .AddSingleton<IRuleSetSource, TunedRules>()
            .AddSingleton<IFactSource>(offices)
            .AddSingleton<IRankerSource, LargestDonors>());
        Assert.That(host.Matchers.Current.Matcher.Rules.Header.Order.Rules, Is.EqualTo(0.5));
        Assert.That(host.Matchers.Current.Identity.Model, Is.EqualTo("largest-donors@1"));
        Assert.That(host.Matchers.Current.Identity.CatalogueHash, Is.Not.EqualTo(MatchEngine.Catalogue.DefaultCatalogue.Load().Info.Hash));
        MatchAnswer answer = host.Matching.Suggest("MAR", new SuggestQuery { Top = null });
        Assert.That(answer.Suggestions.Select(suggestion => suggestion.Partner.Id), Has.Some.EqualTo("ZZ-FUND"));
        Assert.That(answer.Suggestions.MaxBy(suggestion => suggestion.Likelihood!.Percentile)!.Likelihood!.Score, Is.GreaterThan(1e6));
        offices.Set("MAR", "KEN");
        await host.Until(() => host.Matchers.Current.Matcher.Overlay.Facts.Length == 2, "the directory's facts in force");
        Assert.That(host.Matchers.Current.Identity.FactsHash, Is.EqualTo(OverlayWriter.Hash(host.Matchers.Current.Matcher.Overlay)));
    }

    [Test]
    public async Task A_source_that_breaks_is_a_fault_and_what_served_goes_on()
    {
        OfficeDirectory offices = new();
        await using RunningHost host = await RunningHost.Start(services: services => services.AddSingleton<IFactSource>(offices));
        MatcherSnapshot good = host.Matchers.Current;
        offices.Set(null!);
        await host.Until(() => host.Reloader.Last!.Outcome == ReloadOutcome.Failed, "a failed reload");
        Assert.That(host.Reloader.Last!.Faults.Single().ToString(), Does.StartWith("facts: The source of the facts broke: ArgumentNullException"));
        Assert.That(host.Matchers.Current, Is.SameAs(good));
    }

    [TestCase("WithOurFund")]
    [TestCase("TunedRules")]
    [TestCase("OfficeDirectory")]
    [TestCase("LargestDonors")]
    public void The_readme_quotes_an_example_as_it_is_compiled(string example)
    {
        string readme = File.ReadAllText(Repository.PathOf("src", "MatchEngine.Hosting", "README.md"));
        if (!readme.Contains($"class {example} ", StringComparison.Ordinal))
        {
            Assert.Ignore($"The README does not quote {example}.");
        }

        string source = File.ReadAllText(Repository.PathOf("tests", "MatchEngine.Hosting.Tests", "Examples", $"{example}.cs"));
        int begin = source.IndexOf("// README: begin\n", StringComparison.Ordinal) + "// README: begin\n".Length;
        Assert.That(readme, Does.Contain(source[begin..source.IndexOf("// README: end", StringComparison.Ordinal)].Trim()));
    }
}
