using System.Collections.Immutable;

namespace MatchEngine.Facts;

/// <summary>Where each fact lives: its side, and its slot among the facts of that side.</summary>
internal sealed class FactLayout
{
    private readonly FactSide[] _sides;
    private readonly int[] _slots;
    private readonly int[] _counts = new int[5];
    private readonly Fact[][] _missing;

    public FactLayout(ImmutableArray<FactDefinition> facts)
    {
        _sides = new FactSide[facts.Length];
        _slots = new int[facts.Length];
        for (int i = 0; i < facts.Length; i++)
        {
            _sides[i] = facts[i].Side;
            _slots[i] = _counts[(int)facts[i].Side]++;
        }

        _missing = [.. _counts.Select(count => new Fact[count])];
    }

    /// <summary>What stands in place of the facts of a side that is not there: all missing. Nobody writes to it.</summary>
    public Fact[] None(FactSide side) => _missing[(int)side];

    public FactSide Side(int fact) => _sides[fact];

    public int Slot(int fact) => _slots[fact];

    public int Count(FactSide side) => _counts[(int)side];
}
