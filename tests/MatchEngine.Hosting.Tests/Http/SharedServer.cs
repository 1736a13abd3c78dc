namespace MatchEngine.Hosting.Tests.Http;

/// <summary>One server with the carried rules, catalogue and model, for all tests of this folder that only ask.</summary>
[SetUpFixture]
internal sealed class SharedServer
{
    public static RunningServer Server { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start() => Server = await RunningServer.Start();

    [OneTimeTearDown]
    public async Task Stop() => await Server.DisposeAsync();
}
