namespace MatchEngine.Comparing;

/// <summary>The parts of a semantic version.</summary>
public enum VersionStep
{
    /// <summary>Nothing differs.</summary>
    None,

    /// <summary>Words.</summary>
    Patch,

    /// <summary>Scores move.</summary>
    Minor,

    /// <summary>An eligibility outcome or the fact dictionary changes.</summary>
    Major,
}
