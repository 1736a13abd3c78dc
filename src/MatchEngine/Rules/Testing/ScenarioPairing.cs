using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Rules.Testing;

/// <summary>The facts of one pairing of a scenario, by their numbers in the dictionary.</summary>
internal sealed record ScenarioPairing(string Name, ImmutableArray<(int Fact, Value Value)> Facts);
