using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Explaining;

/// <summary>What a missing fact holds open, while it is being added up.</summary>
internal sealed class HeldOpen(int fact)
{
    public int Fact => fact;

    public double Points { get; private set; }

    public ImmutableArray<string> Rules { get; private set; } = [];

    public void Add(in RuleResult result)
    {
        Points += result.Most - result.Points;
        Rules = Rules.Add(result.Rule.Id);
    }
}
