using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Sources;

/// <summary>The token of what stays as it is.</summary>
internal sealed class NeverChanges : IChangeToken, IDisposable
{
    public static readonly NeverChanges Token = new();

    private NeverChanges()
    {
    }

    public bool HasChanged => false;

    public bool ActiveChangeCallbacks => true;

    public IDisposable RegisterChangeCallback(Action<object?> callback, object? state) => this;

    public void Dispose()
    {
    }
}
