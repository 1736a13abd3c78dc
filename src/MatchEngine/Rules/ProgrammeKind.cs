namespace MatchEngine.Rules;

/// <summary>What a rule of a programme is for: more than one partner for one country.</summary>
public enum ProgrammeKind
{
    /// <summary>A Southern provider, a funder and a country (paragraph 10).</summary>
    Triangular,

    /// <summary>Countries with shared needs, and partners that serve them together (paragraph 13).</summary>
    Regional,

    /// <summary>Partners that together fill a funding gap (paragraphs 4 and 11).</summary>
    Mobilise,

    /// <summary>All countries at once under the partners' capacities (paragraphs 4 and 5).</summary>
    Portfolio,
}
