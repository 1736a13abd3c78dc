using MatchEngine.Conditions;

namespace MatchEngine.NRules.Building;

/// <summary>What one rule may read: the pairing's own facts, and those derivations that the network joined to it.</summary>
internal sealed class PairingFacts(Pairing pairing, DerivedValue[] derived) : IFactReader
{
    public Value Read(int fact)
    {
        foreach (DerivedValue made in derived)
        {
            if (made.Fact == fact)
            {
                return made.Value;
            }
        }

        return pairing.Given.Read(fact);
    }
}
