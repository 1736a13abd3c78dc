namespace MatchEngine.Comparing;

/// <summary>What one changed rule did over all countries asked.</summary>
/// <param name="Rule">The rule, the fact, or <c>order</c> for the weights of the order.</param>
/// <param name="Opens">Pairings that it opened.</param>
/// <param name="Closes">Pairings that it closed.</param>
/// <param name="Scores">Open pairings whose score it changed.</param>
/// <param name="Intervals">Open pairings of which it changed what missing facts could add, and not the sure score.</param>
/// <param name="Top">Entries into and falls out of a country's top that it had a part in.</param>
public sealed record RuleEffect(string Rule, int Opens, int Closes, int Scores, int Intervals, int Top);
