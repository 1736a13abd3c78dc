namespace MatchEngine.Planning.Consortia;

/// <summary>What rules say of partners together.</summary>
internal interface IConsortiumRules
{
    /// <summary>The most points that a consortium can get beside those of its members.</summary>
    double MostPoints { get; }

    /// <summary>Whether the members may go together, and the points that they get as such.</summary>
    /// <param name="members">Ids, in ordinal order.</param>
    /// <param name="points">From 0 to <see cref="MostPoints"/>.</param>
    bool Admits(IReadOnlyList<string> members, out double points);
}
