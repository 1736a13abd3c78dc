using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Which derived facts stand behind the scores of an explanation.</summary>
internal static class WhyDerived
{
    /// <summary>Names of the facts that the met score rules read, with all that those were made of.</summary>
    public static HashSet<string> Used(PairingExplanation explanation) =>
        [.. explanation.Rules
            .Where(rule => rule is { Kind: RuleKind.Score, Outcome: RuleOutcome.Met })
            .SelectMany(rule => rule.Facts)
            .SelectMany(Flat)
            .Select(fact => fact.Fact)];

    /// <summary>The fact that a derivation makes; its sentence begins with the name.</summary>
    public static string Fact(RuleReport rule) => rule.Sentence?.Split(" = ", 2)[0] ?? "";

    private static IEnumerable<FactCitation> Flat(FactCitation fact) => fact.From.SelectMany(Flat).Prepend(fact);
}
