using Microsoft.Extensions.DependencyInjection;

namespace MatchEngine.Hosting.Tests.Reloading;

public sealed class MatchersWithoutHostTests
{
    [Test]
    public void Without_a_host_the_first_call_loads()
    {
        using ServiceProvider services = new ServiceCollection().AddMatchEngine().BuildServiceProvider();
        IMatcherProvider matchers = services.GetRequiredService<IMatcherProvider>();
        MatcherSnapshot[] seen = new MatcherSnapshot[4];
        Parallel.For(0, seen.Length, i => seen[i] = matchers.Current);
        Assert.That(seen, Is.All.SameAs(seen[0]));
        Assert.That(seen[0].Generation, Is.EqualTo(1));
    }

    [Test]
    public void The_engine_added_twice_is_one_engine()
    {
        using ServiceProvider services = new ServiceCollection().AddMatchEngine().AddMatchEngine(options => options.Model = "none").BuildServiceProvider();
        Assert.That(services.GetRequiredService<IMatcherProvider>().Current.Identity.Model, Is.Null);
        Assert.That(services.GetServices<MatchEngine.Hosting.Recording.IDecisionLog>().Count(), Is.EqualTo(1));
    }
}
