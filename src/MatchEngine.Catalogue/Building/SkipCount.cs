using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>Counts rows that are left out.</summary>
internal sealed class SkipCount
{
    private readonly Dictionary<(string File, string Reason), int> _counts = [];

    public void Add(string file, string reason) => _counts[(file, reason)] = _counts.GetValueOrDefault((file, reason)) + 1;

    public ImmutableArray<SkippedRows> ToImmutable() =>
    [
        .. _counts
            .OrderBy(c => c.Key.File, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Reason, StringComparer.Ordinal)
            .Select(c => new SkippedRows(c.Key.File, c.Key.Reason, c.Value)),
    ];
}
