using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Explaining;

/// <summary>Reads suggestions and explanations off a trace, in one language. Nothing is evaluated here but the clauses of an explanation.</summary>
internal sealed class Projection(Catalogue catalogue, RuleSet rules, DateOnly date, Labels labels)
{
    private readonly Citations _citations = new(rules, date, labels);

    public CountryLine Country(int index)
    {
        CountryProfile country = catalogue.Countries[index];
        IncomeGroupYear? group = country.IncomeGroupOn(date);
        return new CountryLine(country.Iso3, country.Names.In(labels.Language), group?.Group.Code(), group?.FiscalYear, country.Coverage);
    }

    public PartnerLine Partner(int index)
    {
        PartnerProfile partner = catalogue.Partners[index];
        return new PartnerLine(partner.Id, partner.Names.In(labels.Language), partner.Kind, partner.Kind.IsStated());
    }

    public Suggestion Suggestion(PairingTrace trace, int rank, double orderKey, Theme? theme, Likelihood? likelihood)
    {
        ScoreInterval score = trace.Score(theme);
        ImmutableArray<RuleResult> counted = [.. trace.Scores.Where(result => theme is null || result.Rule.Theme is null || result.Rule.Theme == theme)];
        return new Suggestion
        {
            Rank = rank,
            Country = Country(trace.Country),
            Partner = Partner(trace.Partner),
            Theme = theme,
            OrderKey = orderKey,
            Score = score.Value,
            ScoreHigh = score.High,
            Likelihood = likelihood,
            Link = Link(trace.Link),
            Levels = [.. trace.Levels],
            Modalities = [.. Met(trace.Advice).Select(result => ((AdviseRule)result.Rule).Modality).OfType<Modality>().Distinct()],
            Themes = MetThemes(counted),
            Tags = [.. Met(counted).Concat(Met(trace.Advice)).SelectMany(result => result.Rule.Tags).Distinct()],
            Reasons = Reasons(counted, trace.Facts),
            Cautions = Cautions(trace),
            NextSteps = NextSteps(trace),
            Missing = Missing(counted),
        };
    }

    /// <summary>One reason for each score rule that is met, strongest first.</summary>
    public ImmutableArray<Reason> Reasons(IEnumerable<RuleResult> scores, PairFacts facts) => [.. Strongest(scores).Select(result => Reason(result, facts))];

    /// <summary>Gates that could not be confirmed, then the cautions of advice.</summary>
    public ImmutableArray<Remark> Cautions(RuleTrace trace) =>
        [.. UntoldGates(trace), .. Met(trace.Advice).OrderByDescending(result => Reach(result.Rule)).Select(result => Advice(result.Rule, ((AdviseRule)result.Rule).Caution, trace)).OfType<Remark>()];

    public ImmutableArray<Remark> NextSteps(RuleTrace trace) =>
        [.. Met(trace.Advice).Select(result => Advice(result.Rule, ((AdviseRule)result.Rule).NextStep, trace)).OfType<Remark>()];

    public ImmutableArray<Remark> Closed(RuleTrace trace) => [.. trace.Closed.Select(result => Remark(result, result.Rule.Otherwise!, trace.Facts))];

    public RuleReport Report(RuleResult result, PairFacts facts)
    {
        Rule rule = result.Rule;
        ScoreRule? score = rule as ScoreRule;
        return new RuleReport
        {
            Rule = rule.Id,
            Kind = rule.Kind,
            Title = rule.TitleIn(labels.Language),
            Theme = rule.Theme,
            Document = rule.Source.Document,
            Paragraphs = rule.Source.Paragraphs,
            Class = rule.Source.Class,
            Outcome = result.Outcome,
            Points = result.Points,
            PointsHigh = result.Most,
            PointsMost = score?.Points,
            Sentence = Outcome(result, facts),
            Condition = rule.When?.ToCanonicalString(),
            Clauses = result.Outcome == RuleOutcome.NotInForce || rule.When is null ? [] : Clauses(rule.When, facts),
            Facts = _citations.Of(rule, facts),
            Missing = Names(result.Missing),
        };
    }

    /// <summary>A derivation's part: met when the fact could be made.</summary>
    public RuleReport Report(DeriveRule rule, PairFacts facts)
    {
        Fact made = facts[rule.Fact];
        RuleOutcome outcome = !rule.Effective.Contains(date) ? RuleOutcome.NotInForce
            : made.IsKnown ? RuleOutcome.Met
            : made.Value.IsAbsent ? RuleOutcome.NotMet : RuleOutcome.CannotTell;
        FactDefinition definition = rules.Facts.Facts[rule.Fact];
        return Report(new RuleResult(rule, outcome, made.Value.IsUnknown ? made.Value : Value.Absent, 0, 0), facts) with
        {
            Sentence = $"{definition.Name} = {FactFormat.Format(made, definition, labels)}",
            Condition = string.Join("; ", rule.Values.Select(value => value.ToCanonicalString())),
        };
    }

    private static IEnumerable<RuleResult> Met(IEnumerable<RuleResult> results) => results.Where(result => result.Outcome == RuleOutcome.Met);

    private static IEnumerable<RuleResult> Strongest(IEnumerable<RuleResult> scores) =>
        Met(scores).Where(result => result.Points > 0).OrderByDescending(result => result.Points).ThenBy(result => result.Rule.Id, StringComparer.Ordinal);

    private static ImmutableArray<Theme> MetThemes(IEnumerable<RuleResult> scores) =>
        [.. Strongest(scores).Select(result => result.Rule.Theme).OfType<Theme>().Distinct()];

    /// <summary>What speaks of this pairing is worth more to its reader than what all of the country's pairings share.</summary>
    private int Reach(Rule rule)
    {
        FactSide[] sides = [.. rule.Expressions.SelectMany(expression => expression.Facts).Select(fact => rules.Facts.Facts[fact].Side)];
        bool country = sides.Contains(FactSide.Country);
        bool partner = sides.Contains(FactSide.Partner);
        return sides.Contains(FactSide.Pairing) || (country && partner) ? 2 : partner ? 1 : 0;
    }

    public static LinkLine Link(LinkSummary link) => new()
    {
        Status = link.Status,
        FirstYear = link.FirstYear,
        LastYear = link.LastYear,
        AmountUsd = link.Status is null or LinkStatus.New ? null : link.AmountUsd,
        Channel = link.Channel,
        RecordEnds = link.EndYear,
        Source = link.Source,
        UnidoUsd = link.UnidoUsd,
    };

    private static ImmutableArray<ClauseReport> Clauses(Condition condition, PairFacts facts) =>
        [.. condition.Explain(facts).Clauses().Select(trace => new ClauseReport(
            trace.Node.ToString(),
            trace.ToString(),
            !trace.WasEvaluated ? "not asked" : trace.Value.Kind switch
            {
                ValueKind.Bool => trace.Value.AsBool ? "true" : "false",
                ValueKind.Unknown => "unknown",
                _ => "error",
            }))];

    private string Fill(Sentence sentence, PairFacts facts) => sentence.In(labels.Language).Fill(fact => Localized(fact, facts), rules.Facts, labels);

    /// <summary>Names of country and partner are shown in the language asked for.</summary>
    private Fact Localized(int number, PairFacts facts)
    {
        Fact fact = facts[number];
        if (labels.Language == LanguageCodes.English || !fact.IsKnown)
        {
            return fact;
        }

        return rules.Facts.Facts[number].Name switch
        {
            "country.name" when facts.Text("country.iso3", rules) is { } iso3 && catalogue.CountryIndex(iso3) is >= 0 and var index =>
                fact with { Value = Value.Of(catalogue.Countries[index].Names.In(labels.Language)) },
            "partner.name" when facts.Text("partner.id", rules) is { } id && catalogue.PartnerIndex(id) is >= 0 and var index =>
                fact with { Value = Value.Of(catalogue.Partners[index].Names.In(labels.Language)) },
            _ => fact,
        };
    }

    private Reason Reason(RuleResult result, PairFacts facts) => new()
    {
        Rule = result.Rule.Id,
        Sentence = Fill(result.Rule.Because!, facts),
        Points = result.Points,
        Document = result.Rule.Source.Document,
        Paragraphs = result.Rule.Source.Paragraphs,
        Class = result.Rule.Source.Class,
        Facts = _citations.Of(result.Rule, facts),
    };

    private Remark? Advice(Rule rule, Sentence? sentence, RuleTrace trace) =>
        sentence is null ? null : Remark(new RuleResult(rule, RuleOutcome.Met, Value.True, 0, 0), sentence, trace.Facts);

    private Remark Remark(RuleResult result, Sentence sentence, PairFacts facts) => new(
        result.Rule.Id,
        Fill(sentence, facts),
        result.Rule.Source.Document,
        result.Rule.Source.Paragraphs,
        result.Rule.Source.Class,
        Names(result.Missing));

    private IEnumerable<Remark> UntoldGates(RuleTrace trace) => trace.Gates
        .Where(result => result.Outcome == RuleOutcome.CannotTell)
        .Select(result => new Remark(
            result.Rule.Id,
            labels.Text("rule.not_confirmed", ("title", result.Rule.TitleIn(labels.Language)), ("facts", labels.List(Names(result.Missing)))),
            result.Rule.Source.Document,
            result.Rule.Source.Paragraphs,
            result.Rule.Source.Class,
            Names(result.Missing)));

    private string? Outcome(RuleResult result, PairFacts facts) => result.Outcome switch
    {
        RuleOutcome.Met => result.Rule.Because is { } because ? Fill(because, facts)
            : result.Rule is AdviseRule advice && (advice.Caution ?? advice.NextStep) is { } sentence ? Fill(sentence, facts) : null,
        RuleOutcome.NotMet => result.Rule.Otherwise is { } otherwise ? Fill(otherwise, facts) : null,
        RuleOutcome.CannotTell when result.Deciding.IsError => labels.Text("rule.broke", ("message", result.Deciding.ErrorMessage!)),
        RuleOutcome.CannotTell => labels.Text("rule.cannot_tell", ("facts", labels.List(Names(result.Missing)))),
        _ => labels.Text("rule.not_in_force", ("date", Labels.Day(date)), ("period", labels.Period(result.Rule.Effective))),
    };

    private ImmutableArray<string> Names(ImmutableArray<int> facts) => [.. facts.Select(fact => rules.Facts.Facts[fact].Name)];

    /// <summary>The missing facts that hold points open, the most points first.</summary>
    public ImmutableArray<MissingFact> Missing(IEnumerable<RuleResult> scores) =>
        [.. scores
            .SelectMany(result => result.Missing.Select(fact => (fact, result)))
            .GroupBy(pair => pair.fact, pair => pair.result)
            .Select(group => new MissingFact(
                rules.Facts.Facts[group.Key].Name,
                rules.DescriptionOf(group.Key, labels.Language),
                group.Sum(result => result.Most - result.Points),
                [.. group.Select(result => result.Rule.Id)],
                rules.Facts.Facts[group.Key].Origin == FactOrigin.Officer))
            .OrderByDescending(missing => missing.Points)
            .ThenBy(missing => missing.Fact, StringComparer.Ordinal)];
}
