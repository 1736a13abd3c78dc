using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Building;

/// <summary>Collects faults; past a limit for one file it only counts, so that a file of the wrong kind does not drown the others.</summary>
internal sealed class FaultList
{
    private const int PerFile = 20;
    private readonly List<CatalogueFault> _faults = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public bool IsEmpty => _faults.Count == 0;

    public void Add(string file, int line, int column, string message)
    {
        int count = _counts.GetValueOrDefault(file) + 1;
        _counts[file] = count;
        if (count <= PerFile)
        {
            _faults.Add(new CatalogueFault(file, line, column, message));
        }
    }

    public ImmutableArray<CatalogueFault> ToImmutable()
    {
        IEnumerable<CatalogueFault> rest = _counts
            .Where(c => c.Value > PerFile)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new CatalogueFault(c.Key, 0, 0, $"{c.Value - PerFile} more faults of this file are not listed."));
        return [.. _faults, .. rest];
    }
}
