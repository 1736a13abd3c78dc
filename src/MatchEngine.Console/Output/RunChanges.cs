using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Decisions;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>What became of one remembered run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Country">Its country, as the answer of now names it.</param>
/// <param name="Report">What moved and why; null where what it stood on is not all available any more.</param>
/// <param name="Missing">What is not available any more.</param>
/// <param name="Moved">The shown places that are not what they were, by the earlier place.</param>
/// <param name="NotReproduced">How many of the shown places come out differently when the run is made again: a change of the program itself.</param>
internal sealed record RunChanges(
    MatchRun Run, CountryLine Country, ChangeReport? Report, IReadOnlyList<string> Missing, ImmutableArray<PlaceMove> Moved, int NotReproduced);
