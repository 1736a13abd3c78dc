using MatchEngine.Matching;

namespace MatchEngine.Explaining;

/// <summary>What a missing fact holds open, while it is being added up.</summary>
internal sealed class HeldOpen(int fact)
{
    public int Fact => fact;

    public double Points { get; private set; }

    public List<string> Rules { get; } = [];

    public void Add(RuleResult result)
    {
        Points += result.Most - result.Points;
        Rules.Add(result.Rule.Id);
    }
}
