using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Decisions;

/// <summary>A question and its answer, to be remembered.</summary>
/// <param name="Query">What was asked, apart from for whom.</param>
/// <param name="Answer">What was answered, as shown.</param>
/// <param name="Facts">The officer's own facts that took part.</param>
/// <param name="By">Who asked; 1 to 200 characters.</param>
public sealed record NewRun(SuggestQuery Query, MatchAnswer Answer, FactOverlay Facts, string By);
