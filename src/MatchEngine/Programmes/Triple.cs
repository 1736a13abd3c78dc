using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>A suggested triple. It is a suggestion, never a decision.</summary>
public sealed record Triple
{
    /// <summary>Place in the answer, from 1; 0 for one that a gate closed.</summary>
    public required int Rank { get; init; }

    /// <summary>Who has the experience.</summary>
    public required CountryLine Provider { get; init; }

    /// <summary>Who brings additional resources.</summary>
    public required PartnerLine Funder { get; init; }

    /// <summary>Points that are sure: the sum of the three legs.</summary>
    public required double Score { get; init; }

    /// <summary>Points if every missing fact came out in favour.</summary>
    public required double ScoreHigh { get; init; }

    /// <summary>Provider and country.</summary>
    public required TripleLeg ProviderLeg { get; init; }

    /// <summary>Funder and country.</summary>
    public required TripleLeg FunderLeg { get; init; }

    /// <summary>What the three make together.</summary>
    public required TripleLeg Together { get; init; }

    /// <summary>What the record says of funder and country.</summary>
    public required LinkLine FunderLink { get; init; }

    /// <summary>How likely history makes the funder's work in the country; no part of the score; null without a model.</summary>
    public Likelihood? FunderLikelihood { get; init; }

    /// <summary>The themes in which the provider leads and the country has a need, strongest first.</summary>
    public required ImmutableArray<Theme> Themes { get; init; }

    /// <summary>The levels that rules advise.</summary>
    public required ImmutableArray<CooperationLevel> Levels { get; init; }

    /// <summary>The modalities that rules advise.</summary>
    public required ImmutableArray<Modality> Modalities { get; init; }

    /// <summary>Tags of the rules that are met.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>What to be careful about.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>Which missing facts widen the interval most.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>The next best funders with this provider; empty where every triple has a line of its own.</summary>
    public ImmutableArray<FunderAlternative> OtherFunders { get; init; } = [];
}
