namespace MatchEngine.Facts;

/// <summary>What a fact depends on.</summary>
public enum FactSide
{
    /// <summary>On the run alone: its date, the whole catalogue.</summary>
    Run,

    /// <summary>On the country alone.</summary>
    Country,

    /// <summary>On the partner alone.</summary>
    Partner,

    /// <summary>On both together.</summary>
    Pairing,

    /// <summary>On what a programme is made of: the first word of the name says on what (a provider, a group, a consortium).</summary>
    Programme,
}
