namespace MatchEngine.Ranking.Trees;

/// <summary>How large a model file may be before it is refused: a guard against broken and hostile files.</summary>
public sealed record ModelLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    public static ModelLimits Default { get; } = new();

    /// <summary>Characters in the file; default 268,435,456 (2^28).</summary>
    public int Characters { get; init; } = 1 << 28;

    /// <summary>Trees; default 100,000.</summary>
    public int Trees { get; init; } = 100_000;

    /// <summary>Leaves in one tree; default 131,072, the most that LightGBM itself allows.</summary>
    public int LeavesPerTree { get; init; } = 131_072;

    /// <summary>Nodes from the root to the deepest leaf; default 512. Contributions take memory and time that grow with its square.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>Features; default 1,000,000.</summary>
    public int Features { get; init; } = 1_000_000;

    /// <summary>Faults that are reported before reading stops; default 100.</summary>
    public int Faults { get; init; } = 100;
}
