using System.Globalization;
using MatchEngine.Profiles;

namespace MatchEngine.Rules.Describing;

/// <summary>Renders rules as sentences for people who do not read conditions.</summary>
public static class RuleDescriber
{
    /// <summary>Describes a rule.</summary>
    /// <param name="rules">The set.</param>
    /// <param name="rule">A rule of the set.</param>
    public static RuleDescription Describe(RuleSet rules, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleDescription
        {
            Rule = rule.Id,
            Kind = rule.Kind.Code(),
            Title = rule.Title,
            Sentence = Sentence(rules, rule),
            Condition = rule.When?.ToCanonicalString(),
            Expressions = [.. rule.Expressions.Where(expression => !ReferenceEquals(expression, rule.When)).Select(expression => expression.ToCanonicalString())],
            Document = rule.Source.Document,
            Paragraphs = rule.Source.Paragraphs,
            Class = rule.Source.Class.Code(),
            Note = rule.Source.Note,
            Owner = rule.Owner,
            Points = (rule as ScoreRule)?.Points,
            Theme = rule.Theme?.Code(),
            Effective = rule.Effective.ToString(),
            Location = rule.Location.ToString(),
            Facts = [.. rule.ReadFacts.Distinct().Order().Select(fact => ConditionWords.Explain(rules.Facts, fact))],
        };
    }

    private static string Sentence(RuleSet rules, Rule rule)
    {
        string when = rule.When is null ? "Always" : $"When {ConditionWords.Of(rule.When)}";
        string effect = rule switch
        {
            GateRule => $"the pairing stays open; otherwise it is closed: “{rule.Otherwise!.Raw()}”",
            ScoreRule { Scale: null } score => $"the pairing gets {Number(score.Points)} points",
            ScoreRule score => $"the pairing gets up to {Number(score.Points)} points, in proportion to “{score.Scale}”",
            DeriveRule derive => Derives(rules, derive),
            AdviseRule advise => $"the advice is {Advice(advise)}",
            _ => "",
        };
        string period = rule.Effective is { From: null, To: null } ? "" : $" In force {rule.Effective}.";
        return $"{when}, {effect}.{period}";
    }

    private static string Derives(RuleSet rules, DeriveRule derive)
    {
        string fact = ConditionWords.Fact(rules.Facts.Facts[derive.Fact].Name);
        string values = string.Join(", ", derive.Values.Select(value => $"“{value}”"));
        return derive.AtLeast is { } least
            ? $"{fact} is the mean of those of {values} that are known, if at least {least} {(least == 1 ? "is" : "are")}"
            : $"{fact} is {values}";
    }

    private static string Advice(AdviseRule advise)
    {
        string?[] parts =
        [
            advise.Level is { } level ? $"to work at the {level.Code()} level" : null,
            advise.Modality is { } modality ? $"{modality.Code().Replace('_', ' ')} as modality" : null,
            advise.NextStep is { } step ? $"as next step “{step.Raw()}”" : null,
            advise.Caution is { } caution ? $"a caution “{caution.Raw()}”" : null,
            advise.Tags.IsEmpty ? null : $"the tag {string.Join(", ", advise.Tags)}",
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
