using MatchEngine.Facts;

namespace MatchEngine.Rules.Linting;

/// <summary>Finds facts that rules read and no profile of a catalogue has.</summary>
internal static class ProfileLint
{
    public static IEnumerable<(Rule Rule, string Code, string Message)> Of(Matcher matcher)
    {
        RuleSet rules = matcher.Rules;
        Dictionary<int, Rule> open = [];
        foreach (Rule rule in rules.Rules)
        {
            foreach (int fact in rule.Expressions.SelectMany(expression => expression.Facts))
            {
                if (rules.Facts.Facts[fact].Origin == FactOrigin.Catalogue)
                {
                    open.TryAdd(fact, rule);
                }
            }
        }

        FactTable table = matcher.Table(null);
        for (int country = 0; country < matcher.Catalogue.Countries.Length; country++)
        {
            for (int partner = 0; partner < matcher.Catalogue.Partners.Length && open.Count > 0; partner++)
            {
                PairFacts facts = table.Pair(country, partner, out _);
                foreach (int fact in open.Keys.Where(fact => facts[fact].IsKnown).ToList())
                {
                    open.Remove(fact);
                }
            }
        }

        return open.OrderBy(pair => pair.Key).Select(pair => (
            pair.Value, LintCodes.NeverKnown, $"No profile of the catalogue has '{rules.Facts.Facts[pair.Key].Name}': what reads it can never tell."));
    }
}
