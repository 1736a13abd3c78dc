namespace MatchEngine.Decisions;

/// <summary>One place of a remembered answer.</summary>
/// <param name="Rank">The place, from 1.</param>
/// <param name="Id">The partner's id, or the country's ISO3 where a partner was asked for.</param>
/// <param name="Name">Its name as it was shown.</param>
/// <param name="Score">Points that were sure.</param>
/// <param name="ScoreHigh">Points if every missing fact had come out in favour.</param>
/// <param name="OrderKey">What decided the place.</param>
public sealed record RunPlace(int Rank, string Id, string Name, double Score, double ScoreHigh, double OrderKey);
