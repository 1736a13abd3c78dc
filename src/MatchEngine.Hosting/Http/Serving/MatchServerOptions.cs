using System.Collections.Immutable;

namespace MatchEngine.Hosting.Http.Serving;

/// <summary>What a server of its own, as <c>matchengine serve</c> starts it, serves and to whom.</summary>
internal sealed record MatchServerOptions
{
    /// <summary>The addresses, checked before.</summary>
    public required ImmutableArray<ServerAddress> Addresses { get; init; }

    /// <summary>What it matches with.</summary>
    public Action<MatchEngineOptions>? Engine { get; init; }

    /// <summary>Limits and keys of the endpoints.</summary>
    public Action<MatchEngineHttpOptions>? Endpoints { get; init; }

    /// <summary>Requests that one client may send in a second, twice as many at once; 0: as many as it likes.</summary>
    public int RequestsPerSecond { get; init; } = 500;

    /// <summary>Requests that are worked on at once.</summary>
    public int RequestsAtOnce { get; init; } = 256;

    /// <summary>Requests that may wait for their turn; the next is turned away with 503.</summary>
    public int RequestsWaiting { get; init; } = 1024;

    /// <summary>Whether the log is for a person at a terminal.</summary>
    public bool Colour { get; init; }
}
