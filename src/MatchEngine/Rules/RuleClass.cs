namespace MatchEngine.Rules;

/// <summary>How a rule stands to the document that it cites.</summary>
public enum RuleClass
{
    /// <summary>The document says it.</summary>
    Stated,

    /// <summary>It follows from what the document says.</summary>
    Inferred,

    /// <summary>It is ours, or from elsewhere.</summary>
    Ours,
}
