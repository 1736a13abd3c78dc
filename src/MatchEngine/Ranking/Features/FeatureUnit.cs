namespace MatchEngine.Ranking.Features;

/// <summary>What a feature's value is, hence how it is said.</summary>
internal enum FeatureUnit
{
    /// <summary>A plain number without a natural way to say it.</summary>
    Number,

    /// <summary>log10(1 + US dollars / 1000), negative for negative amounts.</summary>
    Usd,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>0..1.</summary>
    Portion,

    /// <summary>Natural logarithm of km.</summary>
    Km,

    /// <summary>0 or 1.</summary>
    Flag,
}
