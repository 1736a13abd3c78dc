namespace MatchEngine.Ranking.Trees;

/// <summary>What a row must do at some nodes of a tree, 64 a word: turn left at those with a bit in <paramref name="Left"/>, right at the others of the mask.</summary>
/// <param name="Word">Which 64 nodes.</param>
/// <param name="Mask">The nodes.</param>
/// <param name="Left">Those where it turns left.</param>
internal readonly record struct TreeTurn(int Word, ulong Mask, ulong Left);
