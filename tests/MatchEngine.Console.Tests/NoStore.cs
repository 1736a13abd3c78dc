using MatchEngine.Console.Loading;

namespace MatchEngine.Console.Tests;

/// <summary>Keeps the tests, and the processes that they start, away from what the person who runs them has decided.</summary>
[SetUpFixture]
public sealed class NoStore
{
    [OneTimeSetUp]
    public void Leave() => Environment.SetEnvironmentVariable(StorePlace.Variable, "none");
}
