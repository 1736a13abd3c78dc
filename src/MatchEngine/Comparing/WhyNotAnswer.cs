using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>Why a pairing is not suggested, and what would change that.</summary>
public sealed record WhyNotAnswer
{
    /// <summary>What the answer stands on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerLine Partner { get; init; }

    /// <summary>Where the pairing stands.</summary>
    public required PairingState State { get; init; }

    /// <summary>How many places are the country's top.</summary>
    public required int Top { get; init; }

    /// <summary>The answer in a sentence: the first gate that closed, or the place and the gap.</summary>
    public required string Sentence { get; init; }

    /// <summary>The gap to the places above: the last of the top first, then the next ones up. Empty for a closed pairing.</summary>
    public required ImmutableArray<RankGap> Gaps { get; init; }

    /// <summary>The smallest sets of actionable facts that reach the goal, the strongest first; never income or geography.</summary>
    public required ImmutableArray<UnlockWay> Ways { get; init; }

    /// <summary>What can be said of the search: how much was tried, why there is no way.</summary>
    public required string Search { get; init; }
}
