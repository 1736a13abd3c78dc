namespace MatchEngine.Rules;

/// <summary>The codes of the enumerations of rules, as files and exports spell them.</summary>
public static class RuleWords
{
    internal static readonly string[] Levels = ["country", "regional", "global"];
    internal static readonly string[] Modalities = ["technical_cooperation", "policy_advice", "standards", "convening"];
    internal static readonly string[] Classes = ["stated", "inferred", "ours"];
    internal static readonly string[] Kinds = ["derive", "gate", "score", "advise"];
    internal static readonly string[] Programmes = ["triangular", "regional", "mobilise", "portfolio"];

    /// <summary><c>country</c>, <c>regional</c> or <c>global</c>.</summary>
    public static string Code(this CooperationLevel level) => Levels[(int)level];

    /// <summary><c>technical_cooperation</c>, <c>policy_advice</c>, <c>standards</c> or <c>convening</c>.</summary>
    public static string Code(this Modality modality) => Modalities[(int)modality];

    /// <summary><c>stated</c>, <c>inferred</c> or <c>ours</c>.</summary>
    public static string Code(this RuleClass ruleClass) => Classes[(int)ruleClass];

    /// <summary><c>derive</c>, <c>gate</c>, <c>score</c> or <c>advise</c>.</summary>
    public static string Code(this RuleKind kind) => Kinds[(int)kind];

    /// <summary><c>triangular</c>, <c>regional</c>, <c>mobilise</c> or <c>portfolio</c>.</summary>
    public static string Code(this ProgrammeKind programme) => Programmes[(int)programme];

    /// <summary>Reads the code of a level; case is ignored.</summary>
    public static bool TryParse(string? code, out CooperationLevel level)
    {
        int index = Array.IndexOf(Levels, (code ?? "").Trim().ToLowerInvariant());
        level = (CooperationLevel)Math.Max(index, 0);
        return index >= 0;
    }
}
