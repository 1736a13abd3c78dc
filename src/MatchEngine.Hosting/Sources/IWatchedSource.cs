using Microsoft.Extensions.Primitives;

namespace MatchEngine.Hosting.Sources;

/// <summary>A source that can say that it has something new.</summary>
public interface IWatchedSource
{
    /// <summary>
    /// A token that fires once when another load could give something else; asked for anew before each load. The default never fires.
    /// </summary>
    IChangeToken Changes => NeverChanges.Token;
}
