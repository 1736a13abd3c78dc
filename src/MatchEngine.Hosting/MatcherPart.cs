namespace MatchEngine.Hosting;

/// <summary>What a matcher is put together from.</summary>
public enum MatcherPart
{
    /// <summary>The rule set.</summary>
    Rules,

    /// <summary>Countries and partners.</summary>
    Catalogue,

    /// <summary>The officer's own facts.</summary>
    Facts,

    /// <summary>The ranking model.</summary>
    Model,
}
