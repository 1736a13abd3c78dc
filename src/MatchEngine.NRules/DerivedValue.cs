using MatchEngine.Conditions;

namespace MatchEngine.NRules;

/// <summary>A fact that a derivation made for a pairing: a value, unknown, an error, or absent where the derivation's condition is not met.</summary>
public sealed class DerivedValue
{
    internal DerivedValue(Pairing pairing, int fact, string name, Value value, bool isGiven)
    {
        Pairing = pairing;
        Fact = fact;
        Name = name;
        Value = value;
        IsGiven = isGiven;
    }

    /// <summary>The pairing.</summary>
    public Pairing Pairing { get; }

    /// <summary>The fact's number in the dictionary.</summary>
    public int Fact { get; }

    /// <summary>The fact's name: <c>need.energy</c>.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public Value Value { get; }

    /// <summary>Whether the pairing came with it, so that nothing was derived.</summary>
    public bool IsGiven { get; }
}
