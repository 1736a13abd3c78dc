namespace MatchEngine.Planning.Networks;

/// <summary>An arc of a network.</summary>
/// <param name="Tail">The node that it leaves.</param>
/// <param name="Head">The node that it enters.</param>
/// <param name="Capacity">The most that it carries, from 0.</param>
/// <param name="Cost">What each unit costs; negative for a gain.</param>
internal readonly record struct NetworkArc(int Tail, int Head, long Capacity, long Cost);
