namespace MatchEngine.Ranking.Features;

/// <summary>What a feature speaks of; models for different questions leave out different groups.</summary>
[Flags]
public enum FeatureGroup
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The pairing's own sector flows, in the theme asked for.</summary>
    Own = 1,

    /// <summary>The pairing's own sector flows in other themes and sectors.</summary>
    OtherThemes = 2,

    /// <summary>What the partner does elsewhere.</summary>
    Partner = 4,

    /// <summary>What the country receives from others, and from whom it is like; known only where sector flows speak about it.</summary>
    Country = 8,

    /// <summary>Official development assistance.</summary>
    Oda = 16,

    /// <summary>Geography, language, kinds.</summary>
    Geography = 32,

    /// <summary>Funds for UNIDO's own work.</summary>
    Unido = 64,

    /// <summary>Politically loaded: off unless asked for, and visible when on.</summary>
    Political = 128,
}
