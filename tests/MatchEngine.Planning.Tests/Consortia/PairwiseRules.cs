using MatchEngine.Planning.Consortia;

namespace MatchEngine.Planning.Tests.Consortia;

/// <summary>Rules that keep some pairs apart and give points for others.</summary>
internal sealed class PairwiseRules(HashSet<(string, string)> apart, HashSet<(string, string)> together) : IConsortiumRules
{
    public double MostPoints => together.Count == 0 ? 0 : 3;

    public bool Admits(IReadOnlyList<string> members, out double points)
    {
        (string, string)[] pairs = [.. Seeded.Choices(members.Count, 2).Select(pair => (members[pair[0]], members[pair[1]]))];
        points = Math.Min(pairs.Count(together.Contains), MostPoints);
        return !pairs.Any(apart.Contains);
    }
}
