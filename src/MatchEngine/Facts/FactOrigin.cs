namespace MatchEngine.Facts;

/// <summary>Who supplies a fact.</summary>
public enum FactOrigin
{
    /// <summary>The catalogue.</summary>
    Catalogue,

    /// <summary>A rule of kind derive.</summary>
    Derived,

    /// <summary>An officer, by an overlay: public data do not hold it.</summary>
    Officer,
}
