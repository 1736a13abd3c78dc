namespace MatchEngine.Rules;

/// <summary>When a rule is in force; both days count, a missing end is open.</summary>
public readonly record struct EffectivePeriod(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether a day lies in the period.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Whether two periods share a day.</summary>
    public bool Overlaps(EffectivePeriod other) => !(other.To < From) && !(To < other.From);

    /// <summary>The period in words: <c>from 2021-07-12 to 2025-12-31</c>, or <c>always</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        (null, null) => "always",
        ({ } from, null) => $"from {from:yyyy-MM-dd}",
        (null, { } to) => $"until {to:yyyy-MM-dd}",
        ({ } from, { } to) => $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
    };
}
