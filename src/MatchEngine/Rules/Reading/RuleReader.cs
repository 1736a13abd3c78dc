using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;
using MatchEngine.Rules.Linting;
using MatchEngine.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>Reads one rule and reports everything that is wrong in it.</summary>
internal sealed class RuleReader(FactDictionary facts, ImmutableArray<RuleDocument> documents, Translations translations, FaultList faults)
{
    private static readonly CompileOptions BoolExpected = new() { Expected = ConditionType.Bool };
    private static readonly CompileOptions DoubleExpected = new() { Expected = ConditionType.Double };

    public Rule? Read(JsonNode node)
    {
        ObjectReader reader = new(node, "A rule", faults);
        string? kind = reader.OneOf("kind", RuleWords.Kinds, required: true);
        string? id = reader.Text("id", required: true);
        string? title = reader.Text("title", required: true);
        RuleSource? source = ReadSource(reader);
        string? owner = reader.Text("owner", required: true);
        EffectivePeriod effective = ReadPeriod(reader);
        Condition? when = Compile(reader, "when", BoolExpected, required: kind is "gate" or "score");
        reader.Get("note", JsonKind.String);
        string? programme = reader.OneOf("programme", RuleWords.Programmes);
        ImmutableArray<LintIgnore> ignores = ReadIgnores(reader);
        RuleHead head = new(
            id ?? "?",
            title ?? "?",
            source ?? new RuleSource("?", [], RuleClass.Ours, null),
            owner ?? "?",
            effective,
            when,
            new RuleLocation(node.File.Path, node.File.Position(node.Start).Line, node.File.Position(node.Start).Column));
        Rule? rule = kind switch
        {
            "derive" => ReadDerive(reader, head),
            "gate" => ReadGate(reader, head),
            "score" => ReadScore(reader, head),
            "advise" => ReadAdvise(reader, head),
            _ => null,
        };
        if (kind is not null)
        {
            reader.Done();
        }

        return id is null || title is null || source is null || owner is null || rule is null ? null : rule with
        {
            LintIgnores = ignores,
            Translations = translations,
            Programme = programme is null ? null : (ProgrammeKind)Array.IndexOf(RuleWords.Programmes, programme),
        };
    }

    private DeriveRule? ReadDerive(ObjectReader reader, RuleHead head)
    {
        JsonNode? name = reader.Get("fact", JsonKind.String, required: true);
        int fact = -1;
        if (name is not null && !facts.TryFind(name.Text, out fact))
        {
            faults.Add(RuleFaults.BadValue, name, $"'{name.Text}' is no fact of the dictionary.{EditDistance.Hint(name.Text, facts.Facts.Select(f => f.Name))}");
            name = null;
        }

        CompileOptions expected = new() { Expected = name is null ? null : facts.Facts[fact].Type };
        Condition? value = Compile(reader, "value", expected);
        IReadOnlyList<JsonNode> mean = reader.List("mean", JsonKind.String);
        int? atLeast = reader.Whole("atLeast", 1, Math.Max(1, mean.Count), required: mean.Count > 0);
        bool both = reader.Node.Find("value") is not null == reader.Node.Find("mean") is not null;
        if (both)
        {
            faults.Add(RuleFaults.MemberMissing, reader.Node, "A rule of kind derive has exactly one of 'value' and 'mean'.");
        }

        ImmutableArray<Condition> values = value is not null
            ? [value]
            : [.. mean.Select(text => Compile(text, DoubleExpected)).OfType<Condition>()];
        if (name is null || values.IsEmpty || both || (mean.Count > 0 && atLeast is null))
        {
            return null;
        }

        return new DeriveRule(head)
        {
            Fact = fact,
            Values = values,
            AtLeast = mean.Count > 0 ? atLeast : null,
        };
    }

    private GateRule? ReadGate(ObjectReader reader, RuleHead head)
    {
        Sentence? because = ReadSentence(reader, "because");
        Sentence? otherwise = ReadSentence(reader, "otherwise", required: true);
        return head.When is null || otherwise is null ? null : new GateRule(head)
        {
            Because = because,
            Otherwise = otherwise,
        };
    }

    private ScoreRule? ReadScore(ObjectReader reader, RuleHead head)
    {
        Sentence? because = ReadSentence(reader, "because", required: true);
        Sentence? otherwise = ReadSentence(reader, "otherwise");
        (Theme? theme, ImmutableArray<string> tags) = ReadLabels(reader);
        double? points = reader.Number("points", required: true);
        if (points is <= 0 or > 1000)
        {
            faults.Add(RuleFaults.BadValue, reader.Node.Find("points")!, "'points' are above 0 and at most 1000.");
        }

        Condition? scale = Compile(reader, "scale", DoubleExpected);
        return head.When is null || because is null || points is null ? null : new ScoreRule(head)
        {
            Because = because,
            Otherwise = otherwise,
            Theme = theme,
            Tags = tags,
            Points = points.Value,
            Scale = scale,
        };
    }

    private AdviseRule? ReadAdvise(ObjectReader reader, RuleHead head)
    {
        Sentence? because = ReadSentence(reader, "because");
        (Theme? theme, ImmutableArray<string> tags) = ReadLabels(reader);
        string? level = reader.OneOf("level", RuleWords.Levels);
        string? modality = reader.OneOf("modality", RuleWords.Modalities);
        Sentence? nextStep = ReadSentence(reader, "nextStep");
        Sentence? caution = ReadSentence(reader, "caution");
        if (level is null && modality is null && nextStep is null && caution is null && tags.IsEmpty)
        {
            faults.Add(RuleFaults.MemberMissing, reader.Node, "A rule of kind advise needs one of 'level', 'modality', 'nextStep', 'caution', 'tags'.");
            return null;
        }

        return new AdviseRule(head)
        {
            Because = because,
            Theme = theme,
            Tags = tags,
            Level = level is null ? null : (CooperationLevel)Array.IndexOf(RuleWords.Levels, level),
            Modality = modality is null ? null : (Modality)Array.IndexOf(RuleWords.Modalities, modality),
            NextStep = nextStep,
            Caution = caution,
        };
    }

    private Sentence? ReadSentence(ObjectReader reader, string name, bool required = false) =>
        SentenceReader.Read(reader, name, translations.Beside(reader.Node.Find("id")?.Text, name, facts), facts, faults, required);

    private ImmutableArray<LintIgnore> ReadIgnores(ObjectReader reader)
    {
        ImmutableArray<LintIgnore>.Builder ignores = ImmutableArray.CreateBuilder<LintIgnore>();
        foreach (JsonNode node in reader.List("lintIgnore", JsonKind.Object))
        {
            ObjectReader ignore = new(node, "An ignore", faults);
            string? code = ignore.Text("code", required: true);
            string? reason = ignore.Text("reason", required: true);
            ignore.Done();
            if (code is not null && reason is not null)
            {
                ignores.Add(new LintIgnore(code, reason));
            }
        }

        return ignores.ToImmutable();
    }

    private static (Theme? Theme, ImmutableArray<string> Tags) ReadLabels(ObjectReader reader)
    {
        string? theme = reader.OneOf("theme", [.. Themes.All.Select(t => t.Code())]);
        ImmutableArray<string> tags = [.. reader.Texts("tags")];
        return (theme is null ? null : Themes.All.First(t => t.Code() == theme), tags);
    }

    private RuleSource? ReadSource(ObjectReader reader)
    {
        if (reader.Get("source", JsonKind.Object, required: true) is not { } node)
        {
            return null;
        }

        ObjectReader source = new(node, "A source", faults);
        string? document = source.Text("document", required: true);
        ImmutableArray<string> paragraphs = [.. source.Texts("paragraphs")];
        string? ruleClass = source.OneOf("class", RuleWords.Classes, required: true);
        string? note = source.Text("note");
        source.Done();
        if (document is not null && !documents.Any(d => d.Id == document))
        {
            faults.Add(
                RuleFaults.UnknownSource,
                node.Find("document")!,
                $"'{document}' is not among the documents of the rule set ({string.Join(", ", documents.Select(d => d.Id))}).{EditDistance.Hint(document, documents.Select(d => d.Id))}");
        }

        if (ruleClass is "stated" or "inferred" && paragraphs.IsEmpty)
        {
            faults.Add(RuleFaults.UnknownSource, node, $"A rule of class {ruleClass} cites at least one paragraph.");
        }

        return document is null || ruleClass is null
            ? null
            : new RuleSource(document, paragraphs, (RuleClass)Array.IndexOf(RuleWords.Classes, ruleClass), note);
    }

    private EffectivePeriod ReadPeriod(ObjectReader reader)
    {
        if (reader.Get("effective", JsonKind.Object) is not { } node)
        {
            return default;
        }

        ObjectReader period = new(node, "'effective'", faults);
        EffectivePeriod result = new(period.Date("from"), period.Date("to"));
        period.Done();
        if (result.From > result.To)
        {
            faults.Add(RuleFaults.BadPeriod, node, $"The period ends on {result.To:yyyy-MM-dd}, before it begins on {result.From:yyyy-MM-dd}.");
        }

        return result;
    }

    private Condition? Compile(ObjectReader reader, string name, CompileOptions options, bool required = false) =>
        reader.Get(name, JsonKind.String, required) is { } text ? Compile(text, options) : null;

    private Condition? Compile(JsonNode text, CompileOptions options)
    {
        Compilation compilation = Condition.Compile(text.Text, facts.Scope, options);
        faults.Add(text, compilation.Diagnostics);
        return compilation.Condition;
    }

}
