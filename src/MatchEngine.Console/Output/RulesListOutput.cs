using MatchEngine.Console.Output.Pages;
using MatchEngine.Rules;
using MatchEngine.Rules.Describing;

namespace MatchEngine.Console.Output;

/// <summary>Writes the rules of a set: a line each, or one whole.</summary>
internal static class RulesListOutput
{
    public static void List(RuleSet rules, IReadOnlyList<RuleDescription> descriptions, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title($"{rules.Header.Title} ({rules.Id} {rules.Version}, {rules.Revision[..12]})");
        foreach (IGrouping<string, RuleDescription> kind in descriptions.GroupBy(rule => rule.Kind))
        {
            page.Heading($"{kind.Key}: {kind.Count()}");
            foreach (RuleDescription rule in kind)
            {
                string points = rule.Points is { } most ? $", {Words.Points(most)} points" : "";
                string theme = rule.Theme is { } code ? $", {code.Replace('_', ' ')}" : "";
                string effective = rule.Effective == "always" ? "" : $", in force {rule.Effective}";
                page.Item(Mark.Dot, Run.Strong(rule.Rule), $" {rule.Title} ", Run.Dim($"[{Place(rule)}, {rule.Class}{points}{theme}{effective}; {rule.Owner}]"));
            }
        }

        page.Gap();
        page.Paragraph($"{descriptions.Count} rules. 'matchengine rules show <rule>' says one as a sentence.");
    }

    public static void Show(RuleDescription rule, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title($"{rule.Rule}: {rule.Title}");
        page.Paragraph(rule.Sentence);
        page.Heading("From");
        page.Item(Mark.Dot, $"{Place(rule)}, {rule.Class}");
        if (rule.Note is { } note)
        {
            page.Item(Mark.Dot, note);
        }

        page.Heading("Kept by");
        string points = rule.Points is { } most ? $"; at most {Words.Points(most)} points" : "";
        page.Item(Mark.Dot, $"{rule.Owner}; a {rule.Kind} rule, {(rule.Effective == "always" ? "always in force" : $"in force {rule.Effective}")}{points}{(rule.Theme is { } theme ? $"; theme {theme.Replace('_', ' ')}" : "")}");
        page.Item(Mark.Dot, rule.Location);
        page.Heading("Written as");
        foreach (string expression in rule.Expressions.Prepend(rule.Condition).OfType<string>())
        {
            page.Item(Mark.Dot, expression);
        }

        page.Heading("Facts");
        foreach (string fact in rule.Facts)
        {
            page.Item(Mark.Dot, fact);
        }

        page.Heading("Tests");
        foreach (string test in rule.Tests.DefaultIfEmpty("No scenario names it."))
        {
            page.Item(Mark.Dot, test);
        }
    }

    private static string Place(RuleDescription rule) =>
        rule.Paragraphs.IsEmpty ? rule.Document : $"{rule.Document} ¶{string.Join(", ", rule.Paragraphs)}";
}
