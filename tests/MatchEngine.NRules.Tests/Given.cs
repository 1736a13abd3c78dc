using MatchEngine.Conditions;

namespace MatchEngine.NRules.Tests;

/// <summary>Facts of one pairing, by number.</summary>
internal sealed class Given(Value[] values) : IFactReader
{
    public Value Read(int fact) => values[fact];

    public override string ToString() => string.Join(", ", values);
}
