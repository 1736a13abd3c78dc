namespace MatchEngine.Planning.Giving;

/// <summary>How many people live in a country: what partners give follows it more than income.</summary>
internal enum CountrySize
{
    /// <summary>Fewer than two million people.</summary>
    Small,

    /// <summary>Two to twenty million people.</summary>
    Middling,

    /// <summary>Twenty million people or more.</summary>
    Large,
}
