namespace MatchEngine.Rules.Linting;

/// <summary>The codes of lint's findings.</summary>
public static class LintCodes
{
    /// <summary>A clause that always comes out the same.</summary>
    public const string Constant = "L001";

    /// <summary>A rule whose condition contradicts itself.</summary>
    public const string Unreachable = "L002";

    /// <summary>A rule that adds nothing to another.</summary>
    public const string Subsumed = "L003";

    /// <summary>Bands of one fact that overlap.</summary>
    public const string Overlap = "L004";

    /// <summary>Bands of one fact with a gap between them.</summary>
    public const string Gap = "L005";

    /// <summary>A derived fact that no rule reads.</summary>
    public const string Unused = "L006";

    /// <summary>A fact that no profile of the catalogue has.</summary>
    public const string NeverKnown = "L007";

    /// <summary>An ignore that ignores nothing.</summary>
    public const string StaleIgnore = "L008";
}
