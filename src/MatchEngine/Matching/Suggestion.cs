using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Matching;

/// <summary>One suggested pairing. It is a suggestion, never a decision (paragraph 16: the reader takes note).</summary>
public sealed record Suggestion
{
    /// <summary>Place in the answer, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The partner.</summary>
    public required PartnerLine Partner { get; init; }

    /// <summary>The theme that it was ranked for, or null for all themes.</summary>
    public Theme? Theme { get; init; }

    /// <summary>
    /// What decided the place: the rule score where rules decide alone, else the weighted sum of the places by rule score and by likelihood,
    /// each 0..1 within the answer. Higher is better; comparable only within one answer.
    /// </summary>
    public required double OrderKey { get; init; }

    /// <summary>Points that are sure.</summary>
    public required double Score { get; init; }

    /// <summary>Points if every missing fact came out in favour.</summary>
    public required double ScoreHigh { get; init; }

    /// <summary>How likely history makes the pairing; null without a model.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>What the record says of the pairing.</summary>
    public required LinkLine Link { get; init; }

    /// <summary>The levels that rules advise, the first first.</summary>
    public required ImmutableArray<CooperationLevel> Levels { get; init; }

    /// <summary>The modalities that rules advise, the first first.</summary>
    public required ImmutableArray<Modality> Modalities { get; init; }

    /// <summary>The themes in which need and offer meet, strongest first.</summary>
    public required ImmutableArray<Theme> Themes { get; init; }

    /// <summary>Tags of the rules that are met.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Why: one reason for each score rule that is met, strongest first.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>What to be careful about, strongest first.</summary>
    public required ImmutableArray<Remark> Cautions { get; init; }

    /// <summary>What to do next.</summary>
    public required ImmutableArray<Remark> NextSteps { get; init; }

    /// <summary>Which missing facts widen the interval most.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>What an officer decided of the pairing before; null where nothing was, or no memory is in use. A matcher never sets it.</summary>
    public DecisionLine? Decision { get; init; }

    /// <summary>
    /// The reasons to show where there is room for a few: the strongest of each family of rules first (rules of one family differ only in
    /// what follows the hyphen of their id, such as the theme), so that one kind of evidence does not crowd out the others.
    /// </summary>
    /// <param name="count">How many at most.</param>
    public IEnumerable<Reason> TopReasons(int count)
    {
        Reason[] leaders = [.. Reasons.DistinctBy(reason => reason.Rule.Split('-')[0])];
        return leaders.Concat(Reasons.Except(leaders)).Take(count);
    }
}
