using MatchEngine.Conditions;

namespace MatchEngine.Running;

/// <summary>A fact that a derivation made.</summary>
/// <param name="Fact">Its number in the dictionary.</param>
/// <param name="Value">A value; unknown, with the facts that were missing; or an error.</param>
public readonly record struct DerivedFact(int Fact, Value Value);
