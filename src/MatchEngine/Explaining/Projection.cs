using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly FactWriter _writer = new(catalogue, rules, date, labels);
    private readonly Dictionary<Rule, int> _places = PlacesOf(rules);
    private readonly ToldRule?[] _told = new ToldRule?[rules.Rules.Length];
    private readonly CountryLine?[] _countries = new CountryLine?[catalogue.Countries.Length];
    private readonly string?[] _descriptions = new string?[rules.Facts.Facts.Length];

    public CountryLine Country(int index) => _countries[index] ??= MakeCountry(index);

    private CountryLine MakeCountry(int index)
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
        RuleResult[] counted = Counted(trace.Scores, theme);
        RuleResult[] strongest = Strongest(counted);
        RuleResult[] advice = Met(trace.Advice);
        PairingWords words = new(_writer, trace.Facts);
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
            Levels = Distinct(advice, result => ((AdviseRule)result.Rule).Level),
            Modalities = Distinct(advice, result => ((AdviseRule)result.Rule).Modality),
            Themes = Distinct(strongest, result => result.Rule.Theme),
            Tags = Tags(counted, advice),
            Reasons = Reasons(strongest, words),
            Cautions = Cautions(trace, advice, words),
            NextSteps = NextSteps(advice, words),
            Missing = Missing(counted),
        };
    }

    /// <summary>One reason for each score rule that is met, strongest first.</summary>
    public ImmutableArray<Reason> Reasons(IEnumerable<RuleResult> scores, PairFacts facts) => Reasons(Strongest(scores), new PairingWords(_writer, facts));

    /// <summary>Gates that could not be confirmed, then the cautions of advice.</summary>
    public ImmutableArray<Remark> Cautions(RuleTrace trace) => Cautions(trace, Met(trace.Advice), new PairingWords(_writer, trace.Facts));

    public ImmutableArray<Remark> NextSteps(RuleTrace trace) => NextSteps(Met(trace.Advice), new PairingWords(_writer, trace.Facts));

    private ImmutableArray<Reason> Reasons(RuleResult[] strongest, PairingWords words) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(strongest, result => Reason(result, words)));

    private ImmutableArray<Remark> Cautions(RuleTrace trace, RuleResult[] advice, PairingWords words)
    {
        ImmutableArray<Remark>.Builder remarks = ImmutableArray.CreateBuilder<Remark>();
        foreach (RuleResult gate in trace.Gates)
        {
            if (gate.Outcome == RuleOutcome.CannotTell)
            {
                remarks.Add(Unconfirmed(gate));
            }
        }

        for (int reach = ToldRule.WidestReach; reach >= 0; reach--)
        {
            foreach (RuleResult result in advice)
            {
                if (((AdviseRule)result.Rule).Caution is { } caution && Told(result.Rule) is var told && told.Reach == reach)
                {
                    remarks.Add(Advice(told, caution, words, side => side.Cautions));
                }
            }
        }

        return remarks.DrainToImmutable();
    }

    private ImmutableArray<Remark> NextSteps(RuleResult[] advice, PairingWords words)
    {
        ImmutableArray<Remark>.Builder remarks = ImmutableArray.CreateBuilder<Remark>();
        foreach (RuleResult result in advice)
        {
            if (((AdviseRule)result.Rule).NextStep is { } step)
            {
                remarks.Add(Advice(Told(result.Rule), step, words, side => side.NextSteps));
            }
        }

        return remarks.DrainToImmutable();
    }

    public ImmutableArray<Remark> Closed(RuleTrace trace)
    {
        PairingWords words = new(_writer, trace.Facts);
        return [.. trace.Closed.Select(result => Remark(result, result.Rule.Otherwise!, words))];
    }

    public RuleReport Report(RuleResult result, PairFacts facts)
    {
        Rule rule = result.Rule;
        ScoreRule? score = rule as ScoreRule;
        PairingWords words = new(_writer, facts);
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
            Sentence = Outcome(result, words),
            Condition = rule.When?.ToCanonicalString(),
            Clauses = result.Outcome == RuleOutcome.NotInForce || rule.When is null ? [] : Clauses(rule.When, facts),
            Facts = words.Cite(Told(rule).Cited),
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

    /// <summary>The results that count for a theme: those of general rules and its own; all where there is none.</summary>
    private static RuleResult[] Counted(ImmutableArray<RuleResult> scores, Theme? theme)
    {
        List<RuleResult> counted = new(scores.Length);
        foreach (RuleResult result in scores)
        {
            if (result.Outcome is RuleOutcome.Met or RuleOutcome.CannotTell && (theme is null || result.Rule.Theme is null || result.Rule.Theme == theme))
            {
                counted.Add(result);
            }
        }

        return [.. counted];
    }

    private static RuleResult[] Met(ImmutableArray<RuleResult> results)
    {
        List<RuleResult> met = [];
        foreach (RuleResult result in results)
        {
            if (result.Outcome == RuleOutcome.Met)
            {
                met.Add(result);
            }
        }

        return [.. met];
    }

    private static RuleResult[] Strongest(IEnumerable<RuleResult> scores)
    {
        RuleResult[] met = [.. scores.Where(result => result.Outcome == RuleOutcome.Met && result.Points > 0)];
        Array.Sort(met, (one, other) => other.Points.CompareTo(one.Points) is not 0 and var order ? order : string.CompareOrdinal(one.Rule.Id, other.Rule.Id));
        return met;
    }

    /// <summary>What the results have, each once, in their order.</summary>
    private static ImmutableArray<T> Distinct<T>(RuleResult[] results, Func<RuleResult, T?> read)
        where T : struct, Enum
    {
        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>();
        foreach (RuleResult result in results)
        {
            if (read(result) is { } value && !found.Contains(value))
            {
                found.Add(value);
            }
        }

        return found.DrainToImmutable();
    }

    private static ImmutableArray<string> Tags(RuleResult[] counted, RuleResult[] advice)
    {
        ImmutableArray<string>.Builder tags = ImmutableArray.CreateBuilder<string>();
        foreach (RuleResult[] results in (ReadOnlySpan<RuleResult[]>)[counted, advice])
        {
            foreach (RuleResult result in results)
            {
                foreach (string tag in result.Outcome == RuleOutcome.Met ? result.Rule.Tags : [])
                {
                    if (!tags.Contains(tag))
                    {
                        tags.Add(tag);
                    }
                }
            }
        }

        return tags.DrainToImmutable();
    }

    private ToldRule Told(Rule rule)
    {
        int place = _places[rule];
        return _told[place] ??= new ToldRule(rule, place, rules.Facts);
    }

    /// <summary>A rule is found by what it is, not by what it says: to compare records would read every member.</summary>
    private static Dictionary<Rule, int> PlacesOf(RuleSet rules)
    {
        Dictionary<Rule, int> places = new(rules.Rules.Length, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < rules.Rules.Length; i++)
        {
            places.Add(rules.Rules[i], i);
        }

        return places;
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

    private Reason Reason(RuleResult result, PairingWords words)
    {
        ToldRule told = Told(result.Rule);
        if (told.Whole is not { } side)
        {
            return MakeReason(result, told, words);
        }

        // The facts of a side always come to the same points; a runtime that was passed in has arrays of its own for each pairing.
        ref Reason? kept = ref words.Of(side).Reasons[told.Index];
        return kept ??= MakeReason(result, told, words);
    }

    private static Reason MakeReason(RuleResult result, ToldRule told, PairingWords words) => new()
    {
        Rule = told.Rule.Id,
        Sentence = words.Fill(told.Rule.Because!),
        Points = result.Points,
        Document = told.Rule.Source.Document,
        Paragraphs = told.Rule.Source.Paragraphs,
        Class = told.Rule.Source.Class,
        Facts = words.Cite(told.Cited),
    };

    private Remark Advice(ToldRule told, Sentence sentence, PairingWords words, Func<SideWords, Remark?[]> kept)
    {
        RuleResult result = new(told.Rule, RuleOutcome.Met, Value.True, 0, 0);
        return told.Whole is not { } side
            ? Remark(result, sentence, words)
            : kept(words.Of(side))[told.Index] ??= Remark(result, sentence, words);
    }

    private Remark Remark(RuleResult result, Sentence sentence, PairingWords words) => Remark(result, words.Fill(sentence));

    private Remark Remark(RuleResult result, string sentence) => new(
        result.Rule.Id,
        sentence,
        result.Rule.Source.Document,
        result.Rule.Source.Paragraphs,
        result.Rule.Source.Class,
        Names(result.Missing));

    private Remark Unconfirmed(RuleResult gate) => Remark(
        gate,
        labels.Text("rule.not_confirmed", ("title", gate.Rule.TitleIn(labels.Language)), ("facts", labels.List(Names(gate.Missing)))));

    private string? Outcome(RuleResult result, PairingWords words) => result.Outcome switch
    {
        RuleOutcome.Met => result.Rule.Because is { } because ? words.Fill(because)
            : result.Rule is AdviseRule advice && (advice.Caution ?? advice.NextStep) is { } sentence ? words.Fill(sentence) : null,
        RuleOutcome.NotMet => result.Rule.Otherwise is { } otherwise ? words.Fill(otherwise) : null,
        RuleOutcome.CannotTell when result.Deciding.IsError => labels.Text("rule.broke", ("message", result.Deciding.ErrorMessage!)),
        RuleOutcome.CannotTell => labels.Text("rule.cannot_tell", ("facts", labels.List(Names(result.Missing)))),
        _ => labels.Text("rule.not_in_force", ("date", Labels.Day(date)), ("period", labels.Period(result.Rule.Effective))),
    };

    private ImmutableArray<string> Names(ImmutableArray<int> facts) => [.. facts.Select(fact => rules.Facts.Facts[fact].Name)];

    /// <summary>The missing facts that hold points open, the most points first.</summary>
    public ImmutableArray<MissingFact> Missing(IEnumerable<RuleResult> scores)
    {
        List<HeldOpen> found = [];
        foreach (RuleResult result in scores)
        {
            if (!result.Deciding.IsUnknown)
            {
                continue;
            }

            foreach (int fact in result.Missing)
            {
                int at = found.FindIndex(held => held.Fact == fact);
                if (at < 0)
                {
                    at = found.Count;
                    found.Add(new HeldOpen(fact));
                }

                found[at].Add(result);
            }
        }

        MissingFact[] missing = [.. found.Select(Missing)];
        Array.Sort(missing, (one, other) => other.Points.CompareTo(one.Points) is not 0 and var order ? order : string.CompareOrdinal(one.Fact, other.Fact));
        return ImmutableCollectionsMarshal.AsImmutableArray(missing);
    }

    private MissingFact Missing(HeldOpen held) => new(
        rules.Facts.Facts[held.Fact].Name,
        _descriptions[held.Fact] ??= rules.DescriptionOf(held.Fact, labels.Language),
        held.Points,
        [.. held.Rules],
        rules.Facts.Facts[held.Fact].Origin == FactOrigin.Officer);
}
