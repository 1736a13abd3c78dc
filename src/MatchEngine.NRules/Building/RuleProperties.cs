using MatchEngine.Matching;
using MatchEngine.Rules;
using NRules.RuleModel;

namespace MatchEngine.NRules.Building;

/// <summary>What our rules say of themselves, as properties of an NRules rule. What a rule does not say is left out.</summary>
internal static class RuleProperties
{
    public static IEnumerable<RuleProperty> Of(Rule rule, RuleOutcome? outcome)
    {
        yield return new RuleProperty("Id", rule.Id);
        yield return new RuleProperty("Kind", rule.Kind.ToString());
        yield return new RuleProperty("Owner", rule.Owner);
        yield return new RuleProperty("Document", rule.Source.Document);
        yield return new RuleProperty("Paragraphs", rule.Source.Paragraphs);
        yield return new RuleProperty("Class", rule.Source.Class.ToString());
        if (rule.Source.Note is { } note)
        {
            yield return new RuleProperty("Note", note);
        }

        if (rule.When is { } when)
        {
            yield return new RuleProperty("When", when.Text);
        }

        if (rule.Programme is { } programme)
        {
            yield return new RuleProperty("Programme", programme.ToString());
        }

        if (outcome is { } fires)
        {
            yield return new RuleProperty("Outcome", fires.ToString());
        }
    }
}
