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
}
