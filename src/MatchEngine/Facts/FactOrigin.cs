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

    /// <summary>A programme: what it knows of a triple, a group of countries or a consortium.</summary>
    Programme,
}
