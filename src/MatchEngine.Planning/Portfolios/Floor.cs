using System.Collections.Immutable;
using MatchEngine.Explaining;

namespace MatchEngine.Planning.Portfolios;

/// <summary>How many partners are kept for a country, and why.</summary>
internal sealed record Floor(int Places, ImmutableArray<Reason> Reasons);
