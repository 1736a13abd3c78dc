namespace MatchEngine.Explaining;

/// <summary>
/// What was said in one language of the facts of one country, one partner or one pairing, kept beside them. Threads that make the same words
/// at once make the same words, and either may stay.
/// </summary>
/// <param name="facts">How many facts the side has.</param>
/// <param name="rules">How many rules the set has; 0 where nothing of the side is shared.</param>
internal sealed class SideWords(int facts, int rules)
{
    /// <summary>Citations, by the slot of the fact.</summary>
    public FactCitation?[] Citations { get; } = new FactCitation?[facts];

    /// <summary>Reasons of rules that are of this side alone, by the place of the rule.</summary>
    public Reason?[] Reasons { get; } = rules == 0 ? [] : new Reason?[rules];

    /// <summary>Cautions of such rules.</summary>
    public Remark?[] Cautions { get; } = rules == 0 ? [] : new Remark?[rules];

    /// <summary>Next steps of such rules.</summary>
    public Remark?[] NextSteps { get; } = rules == 0 ? [] : new Remark?[rules];
}
