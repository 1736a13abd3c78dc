using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>A need that a group shares.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Share">Part of the countries that have it, of those where it can be told; 0..1.</param>
/// <param name="Known">For how many countries it can be told.</param>
/// <param name="Need">Mean likely need over those countries; 0..1.</param>
/// <param name="Without">ISO3 of the countries that do not share it, or where it cannot be told.</param>
public sealed record SharedNeed(Theme Theme, double Share, int Known, double Need, ImmutableArray<string> Without);
