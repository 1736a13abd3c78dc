using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Portfolios;

/// <summary>A pairing that a portfolio takes up.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Fit">Its points.</param>
/// <param name="Rank">The partner's place for the country when looked at alone, from 1: a large one says that better partners are taken elsewhere.</param>
/// <param name="Link">What the record says of the two.</param>
/// <param name="Reasons">Why, strongest first.</param>
public sealed record PortfolioPairing(PartnerLine Partner, double Fit, int Rank, LinkLine Link, ImmutableArray<Reason> Reasons);
