namespace MatchEngine.Hosting;

/// <summary>What can be asked.</summary>
public enum QuestionKind
{
    /// <summary>Partners for a country.</summary>
    Country,

    /// <summary>Countries for a partner.</summary>
    Partner,

    /// <summary>Partners for every middle-income country.</summary>
    World,

    /// <summary>Why a pairing is where it is.</summary>
    Pairing,

    /// <summary>Why a pairing is not among the first, and what would lift it.</summary>
    WhyNot,

    /// <summary>What would change if some facts were otherwise.</summary>
    WhatIf,
}
