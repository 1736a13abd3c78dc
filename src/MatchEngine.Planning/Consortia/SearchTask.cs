namespace MatchEngine.Planning.Consortia;

/// <summary>What is searched.</summary>
/// <param name="Size">How many members, from 1.</param>
/// <param name="Goal">What makes one consortium better than another.</param>
/// <param name="AtLeast">Only those that reach the gap with this probability.</param>
/// <param name="Keep">How many of the best are kept, from 1.</param>
/// <param name="MostSteps">After how many partial consortia the search gives up what is left, and says what that could have brought.</param>
internal sealed record SearchTask(int Size, Goal Goal, double AtLeast, int Keep, long MostSteps);
