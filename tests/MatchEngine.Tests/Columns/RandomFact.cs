namespace MatchEngine.Tests.Columns;

/// <summary>A fact that random rules may read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Side">Its side.</param>
/// <param name="Origin">Who supplies it.</param>
/// <param name="Optional">Whether it may be missing.</param>
internal sealed record RandomFact(string Name, string Type, string Side, string Origin, bool Optional = true)
{
    /// <summary>Whether it is derived, so that other derivations leave it alone.</summary>
    public bool IsMadeOfPairings => Origin == "derived";
}
