using System.Collections.Immutable;
using MatchEngine.Ranking;

namespace MatchEngine.Hosting.Versions;

/// <summary>Where to look for versions, besides those that are carried along.</summary>
internal sealed record VersionPlaces
{
    /// <summary>Folders of rule sets, or folders that hold such folders.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Catalogues (folders or packed files), or folders that hold them.</summary>
    public ImmutableArray<string> Catalogues { get; init; } = [];

    /// <summary>Folders of models, or folders that hold such folders.</summary>
    public ImmutableArray<string> Models { get; init; } = [];

    /// <summary>Read models of other learners than those that write LightGBM's text format.</summary>
    public ImmutableArray<IRankingModelReader> ModelReaders { get; init; } = [];

    /// <summary>A place and the folders in it, in ordinal order.</summary>
    public static IEnumerable<string> Within(string place) => !Directory.Exists(place)
        ? [place]
        : Directory.GetDirectories(place).Order(StringComparer.Ordinal).Prepend(place);
}
