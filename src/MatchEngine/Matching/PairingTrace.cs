using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>Everything that came of running a rule set over one pairing, once. Suggestions and explanations are read from it.</summary>
internal sealed record PairingTrace : RuleTrace
{
    public required int Country { get; init; }

    public required int Partner { get; init; }

    public required LinkSummary Link { get; init; }
}
