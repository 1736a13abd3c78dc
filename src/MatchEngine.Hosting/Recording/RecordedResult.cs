using MatchEngine.Matching;

namespace MatchEngine.Hosting.Recording;

/// <summary>One suggestion of an answer, short.</summary>
/// <param name="Rank">Its place.</param>
/// <param name="Country">ISO3.</param>
/// <param name="Partner">Partner id.</param>
/// <param name="Score">Points that are sure.</param>
/// <param name="ScoreHigh">Points if every missing fact came out in favour.</param>
/// <param name="OrderKey">What decided the place.</param>
/// <param name="Likelihood">The model's raw score, or null.</param>
internal sealed record RecordedResult(int Rank, string Country, string Partner, double Score, double ScoreHigh, double OrderKey, double? Likelihood)
{
    public static RecordedResult Of(Suggestion suggestion) => new(
        suggestion.Rank, suggestion.Country.Id, suggestion.Partner.Id, suggestion.Score, suggestion.ScoreHigh, suggestion.OrderKey, suggestion.Likelihood?.Score);
}
