namespace MatchEngine.Comparing;

/// <summary>How far a pairing is from a better place.</summary>
/// <param name="Rank">The place.</param>
/// <param name="Partner">Who holds it.</param>
/// <param name="PartnerName">Its name.</param>
/// <param name="Score">Its rule score.</param>
/// <param name="Gap">Points between the two; may be negative where a model decides the order too.</param>
public sealed record RankGap(int Rank, string Partner, string PartnerName, double Score, double Gap);
