using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Gathers faults up to a limit.</summary>
internal sealed class FaultList(int limit)
{
    private readonly List<ModelFault> _faults = [];

    public bool IsFull => _faults.Count >= limit;

    public bool IsEmpty => _faults.Count == 0;

    public ImmutableArray<ModelFault> InFileOrder => [.. _faults.OrderBy(fault => fault.Line)];

    public void Add(int line, string reason)
    {
        if (!IsFull)
        {
            _faults.Add(new ModelFault(Math.Max(line, 1), reason));
        }
    }
}
