using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Programmes;

namespace MatchEngine.Rules.Linting;

/// <summary>Finds what is wrong between rules: one that adds nothing to another, bands that overlap or leave a gap, facts derived for nobody.</summary>
internal sealed class RelationLint(RuleSet rules)
{
    public IEnumerable<(Rule Rule, string Code, string Message)> All() => Subsumed().Concat(Bands()).Concat(Unused());

    private IEnumerable<(Rule, string, string)> Subsumed()
    {
        foreach (Rule rule in rules.Rules.Where(rule => rule is GateRule or AdviseRule))
        {
            Rule? other = rules.Rules.FirstOrDefault(candidate => candidate.Id != rule.Id && candidate.Kind == rule.Kind && candidate.Programme == rule.Programme
                && Covers(candidate.Effective, rule.Effective) && Covers(candidate, rule) && !(Covers(rule, candidate) && IsEarlier(rule, candidate)));
            if (other is not null)
            {
                string effect = rule is GateRule
                    ? $"Whenever it closes, {other.Id} closes too: it asks for all that this rule asks."
                    : $"Whenever it is met, {other.Id} is met too and says the same.";
                yield return (rule, LintCodes.Subsumed, $"The rule adds nothing. {effect}");
            }
        }
    }

    /// <summary>Whether the second adds nothing to the first.</summary>
    private static bool Covers(Rule first, Rule second) => (first, second) switch
    {
        (GateRule, GateRule) => Contains(first.When!, second.When!),
        (AdviseRule a, AdviseRule b) => (a.When is null || (b.When is not null && Contains(b.When, a.When)))
            && a.Level == b.Level && a.Modality == b.Modality && a.Theme == b.Theme
            && a.NextStep?.Raw() == b.NextStep?.Raw() && a.Caution?.Raw() == b.Caution?.Raw()
            && b.Tags.All(a.Tags.Contains),
        _ => false,
    };

    private static bool Contains(Condition whole, Condition part)
    {
        ImmutableArray<Node> all = Limit.Conjuncts(whole.Root);
        return Limit.Conjuncts(part.Root).All(wanted => all.Any(node => node.SameAs(wanted)));
    }

    private static bool Covers(EffectivePeriod whole, EffectivePeriod part) =>
        (whole.From is null || whole.From <= part.From) && (whole.To is null || whole.To >= part.To);

    private static bool IsEarlier(Rule rule, Rule other) => string.CompareOrdinal(rule.Id, other.Id) < 0;

    /// <summary>
    /// Rules of one kind, theme and title's effect whose whole condition is a stretch of one number are bands when at least one is bounded on
    /// both sides. Thresholds that lie in each other are not.
    /// </summary>
    private IEnumerable<(Rule, string, string)> Bands()
    {
        var stretches = rules.Rules
            .Where(rule => rule is ScoreRule or AdviseRule && rule.When is not null)
            .Select(rule => (rule, stretch: Stretch(rule.When!)))
            .Where(pair => pair.stretch is not null)
            .GroupBy(pair => (pair.rule.Kind, pair.rule.Programme, pair.rule.Theme, pair.stretch!.Value.Fact));
        foreach (var group in stretches)
        {
            var bands = group.Select(pair => (pair.rule, interval: pair.stretch!.Value.Interval))
                .OrderBy(pair => pair.interval.Low).ThenBy(pair => pair.interval.High).ThenBy(pair => pair.rule.Id, StringComparer.Ordinal).ToList();
            if (bands.Count < 2 || !bands.Exists(band => band.interval.IsBounded) || bands.Exists(a => bands.Exists(b => a.rule != b.rule && a.interval.Holds(b.interval))))
            {
                continue;
            }

            string fact = rules.Facts.Facts[group.Key.Fact].Name;
            for (int i = 1; i < bands.Count; i++)
            {
                Interval left = bands[i - 1].interval;
                Interval right = bands[i].interval;
                if (!bands[i - 1].rule.Effective.Overlaps(bands[i].rule.Effective))
                {
                    continue;
                }

                if (!left.And(right).IsEmpty)
                {
                    yield return (bands[i].rule, LintCodes.Overlap, $"The bands of {fact} overlap: {bands[i - 1].rule.Id} goes {left}, this rule {right}.");
                }
                else if (left.High < right.Low || (left.HighOpen && right.LowOpen))
                {
                    yield return (bands[i].rule, LintCodes.Gap, $"The bands of {fact} leave a gap: {bands[i - 1].rule.Id} goes {left}, this rule {right}.");
                }
            }
        }
    }

    private static (int Fact, Interval Interval)? Stretch(Condition condition)
    {
        Interval interval = Interval.All;
        int? fact = null;
        foreach (Node conjunct in Limit.Conjuncts(condition.Root))
        {
            if (Limit.Of(conjunct) is not { } limit || Interval.Of(limit) is not { } allowed || (fact is not null && fact != limit.Fact))
            {
                return null;
            }

            fact = limit.Fact;
            interval = interval.And(allowed);
        }

        return interval.IsEmpty ? null : (fact!.Value, interval);
    }

    private IEnumerable<(Rule, string, string)> Unused()
    {
        foreach (DeriveRule rule in rules.Derivations)
        {
            bool readByEngine = ProgrammeVocabulary.Reads(rules.Facts.Facts[rule.Fact].Name);
            if (!readByEngine && !rules.Rules.Any(other => !(other is DeriveRule twin && twin.Fact == rule.Fact) && other.ReadFacts.Contains(rule.Fact)))
            {
                yield return (rule, LintCodes.Unused, $"No rule reads '{rules.Facts.Facts[rule.Fact].Name}', which this one derives. Remove it, or use it.");
            }
        }
    }
}
