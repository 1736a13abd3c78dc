using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>A rule as answers in one language tell of it: what can be said before any facts are there, worked out once.</summary>
internal sealed class ToldRule
{
    /// <summary>Reads a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">Its place in the set.</param>
    /// <param name="order">Its place among the ids of the set in ordinal order.</param>
    /// <param name="tags">The numbers of its tags.</param>
    /// <param name="dictionary">The facts.</param>
    /// <param name="language">The language.</param>
    public ToldRule(Rule rule, int index, int order, int[] tags, FactDictionary dictionary, string language)
    {
        Rule = rule;
        Index = index;
        Order = order;
        Tags = tags;
        int[] read = [.. rule.ReadFacts.Distinct().Order()];
        Cited = [.. read.Where(fact => !IsLabel(dictionary.Facts[fact].Name))];
        Whole = SharedSide.Of(read, dictionary);
        Because = rule.Because?.In(language);
        Otherwise = rule.Otherwise?.In(language);
        Caution = (rule as AdviseRule)?.Caution?.In(language);
        NextStep = (rule as AdviseRule)?.NextStep?.In(language);
        FactSide[] sides = [.. rule.Expressions.SelectMany(expression => expression.Facts).Select(fact => dictionary.Facts[fact].Side)];
        bool country = sides.Contains(FactSide.Country);
        bool partner = sides.Contains(FactSide.Partner);
        Reach = sides.Contains(FactSide.Pairing) || (country && partner) ? WidestReach : partner ? 1 : 0;
    }

    /// <summary>The reach of a rule that speaks of the pairing, or of both of its sides.</summary>
    public const int WidestReach = 2;

    public Rule Rule { get; }

    public int Index { get; }

    public int Order { get; }

    public int[] Tags { get; }

    /// <summary>Why, where it is met.</summary>
    public SentenceTemplate? Because { get; }

    /// <summary>What is said where it is not met.</summary>
    public SentenceTemplate? Otherwise { get; }

    public SentenceTemplate? Caution { get; }

    public SentenceTemplate? NextStep { get; }

    /// <summary>The facts that it cites, by number: names are how sentences speak, not what they stand on.</summary>
    public int[] Cited { get; }

    /// <summary>The side that all it reads and says is of, so that it tells the same of all pairings there; null where it is of several.</summary>
    public FactSide? Whole { get; }

    /// <summary>What speaks of this pairing is worth more to its reader than what all of the country's pairings share.</summary>
    public int Reach { get; }

    private static bool IsLabel(string name) =>
        name == "partner.id" || name.EndsWith(".name", StringComparison.Ordinal) || name.EndsWith(".iso3", StringComparison.Ordinal);
}
