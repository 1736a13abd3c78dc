using MatchEngine.Decisions.Tests.Support;

namespace MatchEngine.Decisions.Tests;

/// <summary>Stops the server of PostgreSQL when the last test has run.</summary>
[SetUpFixture]
public sealed class ServerLife
{
    [OneTimeTearDown]
    public void Stop() => PostgresServer.StopShared();
}
