using System.Collections.Immutable;

namespace MatchEngine.Explaining;

/// <summary>A fact that is missing, and what it holds open.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="Description">What it says.</param>
/// <param name="Points">Points of the rules that cannot tell without it.</param>
/// <param name="Rules">Those rules.</param>
/// <param name="CanBeSupplied">Whether an officer can supply it in an overlay.</param>
public sealed record MissingFact(string Fact, string Description, double Points, ImmutableArray<string> Rules, bool CanBeSupplied);
