using MatchEngine.Console.Output.Pages;
using MatchEngine.Running;

namespace MatchEngine.Console.Output;

/// <summary>Writes how the rules of a set run.</summary>
internal static class PlanOutput
{
    public static void Write(IReadOnlyList<RulePlan> rules, Terminal terminal)
    {
        TextPage page = new(terminal);
        PlanPart[] parts = [.. rules.SelectMany(rule => rule.Parts)];
        page.Gap();
        page.Paragraph($"{parts.Length} parts of {rules.Count} rules: {string.Join(", ", parts.GroupBy(part => part.Scope).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Often(group.Key)}"))}.");
        foreach (RulePlan rule in rules.Where(rule => !rule.Parts.IsEmpty))
        {
            page.Heading(rule.Rule);
            foreach (PlanPart part in rule.Parts)
            {
                string role = part.Role == "when" ? "" : $"{part.Role}, ";
                string why = part.Why is { } reason ? $", row by row ({reason})" : "";
                page.Item(part.Why is null ? Mark.Dot : Mark.CannotTell, Run.Strong($"{role}{Often(part.Scope)}{why}: "), part.Condition);
            }
        }
    }

    private static string Often(PlanScope scope) => scope switch
    {
        PlanScope.Run => "once",
        PlanScope.Country => "once a country",
        PlanScope.Partner => "once a partner",
        PlanScope.History => "once a record",
        PlanScope.Home => "once a home",
        _ => "once a pairing",
    };
}
