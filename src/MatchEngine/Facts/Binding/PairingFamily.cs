namespace MatchEngine.Facts.Binding;

/// <summary>What a fact of a pairing is read from, and so how often it differs.</summary>
internal enum PairingFamily
{
    /// <summary>The flows between the two: what most pairings have none of.</summary>
    History,

    /// <summary>The partner's home country and the country.</summary>
    Home,

    /// <summary>The partner's portfolio in the region or income group that the country is in.</summary>
    Place,
}
