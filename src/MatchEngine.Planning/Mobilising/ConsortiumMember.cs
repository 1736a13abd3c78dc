namespace MatchEngine.Planning.Mobilising;

/// <summary>A member's part in a consortium.</summary>
/// <param name="Partner">Its id; what it may bring is told in <see cref="MobiliseAnswer.Contributors"/>.</param>
/// <param name="Without">The probability that the others reach the gap without it, 0..1.</param>
public sealed record ConsortiumMember(string Partner, double Without);
