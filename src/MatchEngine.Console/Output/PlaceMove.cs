using MatchEngine.Decisions;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>A remembered place and what it is now; null where the pairing is closed now.</summary>
internal sealed record PlaceMove(RunPlace Then, Suggestion? Now);
