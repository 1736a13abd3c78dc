namespace MatchEngine.Rules;

/// <summary>A rule that says how, not whether: level, modality, a next step, a caution.</summary>
/// <param name="Head">What every rule has.</param>
public sealed record AdviseRule(RuleHead Head) : Rule(Head)
{
    /// <inheritdoc/>
    public override RuleKind Kind => RuleKind.Advise;

    /// <summary>The level of work (paragraphs 12 to 14), or null.</summary>
    public CooperationLevel? Level { get; init; }

    /// <summary>The modality (paragraph 9), or null.</summary>
    public Modality? Modality { get; init; }

    /// <summary>What to do next, or null.</summary>
    public Sentence? NextStep { get; init; }

    /// <summary>What to be careful about, or null.</summary>
    public Sentence? Caution { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Sentence> Sentences => base.Sentences.Concat(new[] { NextStep, Caution }.OfType<Sentence>());

    /// <inheritdoc/>
    internal override Sentence? Member(string name) => name switch
    {
        "nextStep" => NextStep,
        "caution" => Caution,
        _ => base.Member(name),
    };
}
