namespace MatchEngine.Planning.Giving;

/// <summary>All that a partner's own records show of its giving.</summary>
/// <param name="Partner">Index of the partner.</param>
/// <param name="Industrial">What sizes industrial work by itself; null where no record does.</param>
/// <param name="Aid">The industrial share of its aid in all sectors; null where the source has no row of it.</param>
/// <param name="Share">That share.</param>
internal sealed record PartnerGiving(int Partner, GivingRecord? Industrial, GivingRecord? Aid, AidShare? Share)
{
    /// <summary>The records, the closer to industrial work first.</summary>
    public IEnumerable<GivingRecord> Records => new[] { Industrial, Aid }.OfType<GivingRecord>();

    /// <summary>The record that has cases, the closer to industrial work first; null where none has.</summary>
    public GivingRecord? Speaking => Records.FirstOrDefault(record => !record.Cases.IsEmpty);

    /// <summary>The most that it ever gave one country in a spell; null where no record has amounts.</summary>
    public double? Largest => Records.Any() ? Records.Max(record => record.Largest) : null;
}
