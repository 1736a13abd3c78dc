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
internal sealed class Projection
{
    /// <summary>How many places of results are kept on the stack.</summary>
    private const int Room = 512;

    private readonly Catalogue _catalogue;
    private readonly RuleSet _rules;
    private readonly DateOnly _date;
    private readonly Labels _labels;
    private readonly FactWriter _writer;
    private readonly ToldRules _told;
    private readonly MissingFacts _missing;
    private readonly CountryLine?[] _countries;

    public Projection(Catalogue catalogue, RuleSet rules, DateOnly date, Labels labels)
    {
        _catalogue = catalogue;
        _rules = rules;
        _date = date;
        _labels = labels;
        _writer = new FactWriter(catalogue, rules, date, labels);
        _told = new ToldRules(rules, labels.Language);
        _missing = new MissingFacts(rules, labels.Language);
        _countries = new CountryLine?[catalogue.Countries.Length];
    }

    private Projection(Projection from, Catalogue catalogue)
    {
        _catalogue = catalogue;
        _rules = from._rules;
        _date = from._date;
        _labels = from._labels;
        _writer = from._writer.After(catalogue);
        _told = from._told;
        _missing = from._missing;
        _countries = new CountryLine?[catalogue.Countries.Length];
    }

    public string Language => _labels.Language;

    /// <summary>This over another catalogue: what is said of countries and partners whose facts did not change is shared.</summary>
    public Projection After(Catalogue catalogue) => ReferenceEquals(catalogue, _catalogue) ? this : new Projection(this, catalogue);

    public CountryLine Country(int index) => _countries[index] ??= MakeCountry(index);

    private CountryLine MakeCountry(int index)
    {
        CountryProfile country = _catalogue.Countries[index];
        IncomeGroupYear? group = country.IncomeGroupOn(_date);
        return new CountryLine(country.Iso3, country.Names.In(_labels.Language), group?.Group.Code(), group?.FiscalYear, country.Coverage);
    }

    public PartnerLine Partner(int index)
    {
        PartnerProfile partner = _catalogue.Partners[index];
        return new PartnerLine(partner.Id, partner.Names.In(_labels.Language), partner.Kind, partner.Kind.IsStated());
    }

    public Suggestion Suggestion(PairingTrace trace, int rank, double orderKey, Theme? theme, Likelihood? likelihood)
    {
        ScoreInterval score = trace.Score(theme);
        ReadOnlySpan<RuleResult> scores = trace.Scores.AsSpan();
        ReadOnlySpan<RuleResult> advised = trace.Advice.AsSpan();
        ReadOnlySpan<int> counted = Picks.Counted(scores, theme, scores.Length <= Room ? stackalloc int[scores.Length] : new int[scores.Length]);
        ReadOnlySpan<int> strongest = Picks.Strongest(scores, counted, _told, scores.Length <= Room ? stackalloc int[counted.Length] : new int[counted.Length]);
        ReadOnlySpan<int> advice = Picks.Met(advised, advised.Length <= Room ? stackalloc int[advised.Length] : new int[advised.Length]);
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
            Levels = Picks.Distinct(advised, advice, static rule => ((AdviseRule)rule).Level),
            Modalities = Picks.Distinct(advised, advice, static rule => ((AdviseRule)rule).Modality),
            Themes = Picks.Distinct(scores, strongest, static rule => rule.Theme),
            Tags = Tags(scores, counted, advised, advice),
            Reasons = Reasons(scores, strongest, words),
            Cautions = Cautions(trace, advised, advice, words),
            NextSteps = NextSteps(advised, advice, words),
            Missing = _missing.Of(scores, counted),
        };
    }

    /// <summary>One reason for each score rule that is met, strongest first.</summary>
    public ImmutableArray<Reason> Reasons(IEnumerable<RuleResult> scores, PairFacts facts)
    {
        RuleResult[] all = [.. scores];
        return Reasons(all, Picks.Strongest(all, Picks.Counted(all, null, new int[all.Length]), _told, new int[all.Length]), new PairingWords(_writer, facts));
    }

    /// <summary>Gates that could not be confirmed, then the cautions of advice.</summary>
    public ImmutableArray<Remark> Cautions(RuleTrace trace) =>
        Cautions(trace, trace.Advice.AsSpan(), Picks.Met(trace.Advice.AsSpan(), new int[trace.Advice.Length]), new PairingWords(_writer, trace.Facts));

    public ImmutableArray<Remark> NextSteps(RuleTrace trace) =>
        NextSteps(trace.Advice.AsSpan(), Picks.Met(trace.Advice.AsSpan(), new int[trace.Advice.Length]), new PairingWords(_writer, trace.Facts));

    /// <summary>The missing facts that hold points open, the most points first.</summary>
    public ImmutableArray<MissingFact> Missing(IEnumerable<RuleResult> scores)
    {
        RuleResult[] all = [.. scores];
        return _missing.Of(all, [.. Enumerable.Range(0, all.Length)]);
    }

    private ImmutableArray<Reason> Reasons(ReadOnlySpan<RuleResult> scores, ReadOnlySpan<int> strongest, PairingWords words)
    {
        Reason[] reasons = new Reason[strongest.Length];
        for (int i = 0; i < reasons.Length; i++)
        {
            reasons[i] = Reason(scores[strongest[i]], words);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(reasons);
    }

    private ImmutableArray<Remark> Cautions(RuleTrace trace, ReadOnlySpan<RuleResult> advised, ReadOnlySpan<int> advice, PairingWords words)
    {
        List<Remark> remarks = [];
        foreach (RuleResult gate in trace.Gates)
        {
            if (gate.Outcome == RuleOutcome.CannotTell)
            {
                remarks.Add(Unconfirmed(gate));
            }
        }

        for (int reach = ToldRule.WidestReach; reach >= 0; reach--)
        {
            foreach (int place in advice)
            {
                if (_told.Of(advised[place].Rule) is { Caution: { } caution } told && told.Reach == reach)
                {
                    remarks.Add(Advice(told, caution, words, static side => side.Cautions));
                }
            }
        }

        return [.. remarks];
    }

    private ImmutableArray<Remark> NextSteps(ReadOnlySpan<RuleResult> advised, ReadOnlySpan<int> advice, PairingWords words)
    {
        List<Remark> remarks = [];
        foreach (int place in advice)
        {
            if (_told.Of(advised[place].Rule) is { NextStep: { } step } told)
            {
                remarks.Add(Advice(told, step, words, static side => side.NextSteps));
            }
        }

        return [.. remarks];
    }

    public ImmutableArray<Remark> Closed(RuleTrace trace)
    {
        PairingWords words = new(_writer, trace.Facts);
        return [.. trace.Closed.Select(result => Remark(result, words.Fill(_told.Of(result.Rule).Otherwise!)))];
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
            Title = rule.TitleIn(_labels.Language),
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
            Facts = words.Cite(_told.Of(rule).Cited),
            Missing = Names(result.Missing),
        };
    }

    /// <summary>A derivation's part: met when the fact could be made.</summary>
    public RuleReport Report(DeriveRule rule, PairFacts facts)
    {
        Fact made = facts[rule.Fact];
        RuleOutcome outcome = !rule.Effective.Contains(_date) ? RuleOutcome.NotInForce
            : made.IsKnown ? RuleOutcome.Met
            : made.Value.IsAbsent ? RuleOutcome.NotMet : RuleOutcome.CannotTell;
        FactDefinition definition = _rules.Facts.Facts[rule.Fact];
        return Report(new RuleResult(rule, outcome, made.Value.IsUnknown ? made.Value : Value.Absent, 0, 0), facts) with
        {
            Sentence = $"{definition.Name} = {FactFormat.Format(made, definition, _labels)}",
            Condition = string.Join("; ", rule.Values.Select(value => value.ToCanonicalString())),
        };
    }

    /// <summary>The tags of what is met, each once: those of scores, then those of advice.</summary>
    private ImmutableArray<string> Tags(ReadOnlySpan<RuleResult> scores, ReadOnlySpan<int> counted, ReadOnlySpan<RuleResult> advised, ReadOnlySpan<int> advice)
    {
        Span<bool> seen = _told.Tags.Length <= Room ? stackalloc bool[_told.Tags.Length] : new bool[_told.Tags.Length];
        Span<int> tags = _told.Tags.Length <= Room ? stackalloc int[_told.Tags.Length] : new int[_told.Tags.Length];
        int count = 0;
        foreach (int place in counted)
        {
            AddTags(scores[place], seen, tags, ref count);
        }

        foreach (int place in advice)
        {
            AddTags(advised[place], seen, tags, ref count);
        }

        string[] names = new string[count];
        for (int i = 0; i < count; i++)
        {
            names[i] = _told.Tags[tags[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    private void AddTags(in RuleResult result, Span<bool> seen, Span<int> tags, ref int count)
    {
        foreach (int tag in result.Outcome == RuleOutcome.Met ? _told.Of(result.Rule).Tags : [])
        {
            if (!seen[tag])
            {
                seen[tag] = true;
                tags[count++] = tag;
            }
        }
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

    private Reason Reason(in RuleResult result, PairingWords words)
    {
        ToldRule told = _told.Of(result.Rule);
        if (told.Whole is not { } side)
        {
            return MakeReason(result, told, words);
        }

        // The facts of a side always come to the same points; a runtime that was passed in has arrays of its own for each pairing.
        ref Reason? kept = ref words.Of(side).Reasons[told.Index];
        return kept ??= MakeReason(result, told, words);
    }

    private static Reason MakeReason(in RuleResult result, ToldRule told, PairingWords words) => new()
    {
        Rule = told.Rule.Id,
        Sentence = words.Fill(told.Because!),
        Points = result.Points,
        Document = told.Rule.Source.Document,
        Paragraphs = told.Rule.Source.Paragraphs,
        Class = told.Rule.Source.Class,
        Facts = words.Cite(told.Cited),
    };

    private Remark Advice(ToldRule told, SentenceTemplate sentence, PairingWords words, Func<SideWords, Remark?[]> kept)
    {
        RuleResult result = new(told.Rule, RuleOutcome.Met, Value.True, 0, 0);
        return told.Whole is not { } side
            ? Remark(result, words.Fill(sentence))
            : kept(words.Of(side))[told.Index] ??= Remark(result, words.Fill(sentence));
    }

    private Remark Remark(RuleResult result, string sentence) => new(
        result.Rule.Id,
        sentence,
        result.Rule.Source.Document,
        result.Rule.Source.Paragraphs,
        result.Rule.Source.Class,
        Names(result.Missing));

    private Remark Unconfirmed(RuleResult gate) => Remark(
        gate,
        _labels.Text("rule.not_confirmed", ("title", gate.Rule.TitleIn(_labels.Language)), ("facts", _labels.List(Names(gate.Missing)))));

    private string? Outcome(RuleResult result, PairingWords words) => result.Outcome switch
    {
        RuleOutcome.Met => _told.Of(result.Rule) is { Because: { } because } ? words.Fill(because)
            : (_told.Of(result.Rule) is var advice && (advice.Caution ?? advice.NextStep) is { } sentence) ? words.Fill(sentence) : null,
        RuleOutcome.NotMet => _told.Of(result.Rule).Otherwise is { } otherwise ? words.Fill(otherwise) : null,
        RuleOutcome.CannotTell when result.Deciding.IsError => _labels.Text("rule.broke", ("message", result.Deciding.ErrorMessage!)),
        RuleOutcome.CannotTell => _labels.Text("rule.cannot_tell", ("facts", _labels.List(Names(result.Missing)))),
        _ => _labels.Text("rule.not_in_force", ("date", Labels.Day(_date)), ("period", _labels.Period(result.Rule.Effective))),
    };

    private ImmutableArray<string> Names(ImmutableArray<int> facts) => [.. facts.Select(fact => _rules.Facts.Facts[fact].Name)];
}
