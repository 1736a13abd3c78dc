namespace MatchEngine.Matching;

/// <summary>A pairing with what its place is decided by.</summary>
/// <param name="Item">The partner of an answer for a country, or the country of an answer for a partner.</param>
/// <param name="Score">Its rule score.</param>
/// <param name="Likelihood">Its likelihood score, or null where no model can tell.</param>
/// <param name="Key">What decides: higher is better; ties by likelihood, then by id, which is the order of the catalogue.</param>
internal readonly record struct RankedPairing(int Item, double Score, double? Likelihood, double Key) : IComparable<RankedPairing>
{
    /// <summary>Below zero where this one comes first. The order is total.</summary>
    public int CompareTo(RankedPairing other)
    {
        int order = other.Key.CompareTo(Key);
        order = order != 0 ? order : (other.Likelihood ?? 0).CompareTo(Likelihood ?? 0);
        return order != 0 ? order : Item.CompareTo(other.Item);
    }
}
