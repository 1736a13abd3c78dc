namespace MatchEngine.Comparing;

/// <summary>What can make an answer differ from an earlier one, in the order in which differences are told apart.</summary>
public enum ChangeCause
{
    /// <summary>The rules.</summary>
    RuleSet,

    /// <summary>The catalogue, apart from its income groups.</summary>
    Catalogue,

    /// <summary>The day that the answer is given for, apart from the income groups in force: periods of rules, ages of figures.</summary>
    Date,

    /// <summary>The World Bank's income groups in force.</summary>
    IncomeClassification,

    /// <summary>The ranking model.</summary>
    Model,

    /// <summary>The officer's own facts.</summary>
    OwnFacts,
}
