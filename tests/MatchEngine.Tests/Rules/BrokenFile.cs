namespace MatchEngine.Tests.Rules;

/// <summary>A set with one thing broken, and every message that must come of it.</summary>
internal sealed record BrokenFile(string Name, Draft Draft, params string[] Expected)
{
    public override string ToString() => Name;
}
