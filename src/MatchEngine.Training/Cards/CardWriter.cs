using System.Text.Encodings.Web;
using System.Text.Json;
using MatchEngine.Ranking;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Metrics;
using MatchEngine.Training.Recipes;

namespace MatchEngine.Training.Cards;

/// <summary>Writes the card of a ranker: what it is for, what it was made of, how it was judged, what it can't tell.</summary>
public static class CardWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a model's file.</summary>
    public static string FileOf(RoleModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        string name = model.Recipe.Role switch
        {
            RankerRole.Theme => "model",
            RankerRole.UnidoFunder => "unido-funder",
            RankerRole role => role.ToString().ToLowerInvariant(),
        };
        return $"{name}.{model.Learned.FileExtension}";
    }

    /// <summary>Writes the card as UTF-8; the same ranker gives the same bytes.</summary>
    public static void Write(Stream stream, TrainedRanker ranker, string id, string version)
    {
        ArgumentNullException.ThrowIfNull(ranker);
        using Utf8JsonWriter json = new(stream, Options);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("version", version);
        json.WriteString("intendedUse", CardTexts.IntendedUse);
        Texts(json, "likelihoodIsNot", CardTexts.LikelihoodIsNot);
        Texts(json, "knownGaps", CardTexts.KnownGaps);
        Data(json, ranker);
        json.WriteString("ruleSet", "none: no rule and no rule score is a feature; how rules and likelihood combine is stated in the rule set ('order')");
        Words(json);
        json.WriteStartArray("models");
        foreach (TrainedRole role in ranker.Roles)
        {
            Model(json, role);
        }

        json.WriteEndArray();
        Reports(json, ranker.Reports);
        json.WriteEndObject();
    }

    /// <summary>Writes reports as a JSON array under a name.</summary>
    public static void Reports(Utf8JsonWriter json, IEnumerable<TaskReport> reports)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reports);
        json.WriteStartArray("metrics");
        foreach (TaskReport report in reports)
        {
            json.WriteStartObject();
            json.WriteString("task", report.Task.ToString().ToLowerInvariant());
            Numbers(json, "cutoffs", report.Cutoffs);
            json.WriteString("trainedOn", "for each cutoff, cutoffs that end two years before it");
            json.WriteStartArray("judgements");
            foreach (Judgement judgement in report.Judgements)
            {
                Judgement(json, judgement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Data(Utf8JsonWriter json, TrainedRanker ranker)
    {
        json.WriteStartObject("data");
        json.WriteNumber("asOf", ranker.AsOf);
        json.WriteNumber("flowsEnd", ranker.Outcomes.FlowsEnd);
        json.WriteNumber("lastCutoffLearned", ranker.AsOf - 2);
        json.WriteString("catalogueHash", ranker.Outcomes.Hash);
        Texts(json, "sources", ranker.Outcomes.Sources.Select(source => $"{source.Key}: {source.Citation} ({source.Licence})"));
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json)
    {
        json.WriteStartObject("words");
        json.WriteNumber(Calibration.Word(Calibration.VeryLikelyFrom), Calibration.VeryLikelyFrom);
        json.WriteNumber(Calibration.Word(Calibration.LikelyFrom), Calibration.LikelyFrom);
        json.WriteNumber(Calibration.Word(Calibration.PossibleFrom), Calibration.PossibleFrom);
        json.WriteNumber(Calibration.Word(0), 0);
        json.WriteEndObject();
    }

    private static void Model(Utf8JsonWriter json, TrainedRole role)
    {
        RoleModel model = role.Model;
        json.WriteStartObject();
        json.WriteString("role", model.Recipe.Role.ToString());
        json.WriteString("file", FileOf(model));
        json.WriteString("learner", model.Trainer.Name);
        Texts(json, "tasks", model.Recipe.Tasks.Select(task => task.ToString().ToLowerInvariant()));
        json.WriteBoolean("newPairingsAgain", model.Recipe.NewAgain);
        Numbers(json, "cutoffs", Enumerable.Range(model.Recipe.FirstCutoff, model.LastCutoff - model.Recipe.FirstCutoff + 1));
        json.WriteNumber("queries", model.Queries);
        json.WriteNumber("rows", model.Rows);
        Decisions(json, model.Decisions);
        json.WriteStartObject("parameters");
        foreach (TrainingParameter parameter in model.Trainer.Parameters)
        {
            json.WritePropertyName(parameter.Name);
            json.WriteRawValue(parameter.Value);
        }

        json.WriteEndObject();
        Features(json, model);
        Numbers(json, "calibratedOn", role.CalibratedOn);
        json.WriteStartArray("calibration");
        foreach (CalibrationStep step in role.Calibration.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("from", step.From);
            json.WriteNumber("frequency", Math.Round(step.Frequency, 4));
            json.WriteNumber("count", step.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The part that officers' decisions had; nothing where none were given.</summary>
    private static void Decisions(Utf8JsonWriter json, DecisionUse? use)
    {
        if (use is null)
        {
            return;
        }

        json.WriteStartObject("decisions");
        json.WriteString("note", CardTexts.Decisions);
        json.WriteNumber("given", use.Given);
        json.WriteNumber("used", use.Used);
        json.WriteNumber("questions", use.Queries);
        json.WriteNumber("weightShare", Math.Round(use.WeightShare, 6));
        json.WriteEndObject();
    }

    /// <summary>The features with their part of all gain.</summary>
    private static void Features(Utf8JsonWriter json, RoleModel model)
    {
        double[] gains = [.. model.Learned.GainImportance()];
        double all = Math.Max(gains.Sum(), double.Epsilon);
        json.WriteStartObject("features");
        foreach (int feature in Enumerable.Range(0, gains.Length).OrderByDescending(f => gains[f]).ThenBy(f => f))
        {
            json.WriteNumber(model.Learned.FeatureNames[feature], Math.Round(gains[feature] / all, 4));
        }

        json.WriteEndObject();
    }

    private static void Judgement(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteString("scorer", judgement.Scorer);
        json.WriteString("slice", judgement.Slice);
        json.WriteNumber("queries", judgement.Queries);
        json.WriteNumber("countries", judgement.Countries);
        Interval(json, "ndcg10", judgement.Ndcg);
        json.WriteNumber("recall10", Math.Round(judgement.Recall, 4));
        json.WriteNumber("mrr", Math.Round(judgement.Mrr, 4));
        json.WriteNumber("map10", Math.Round(judgement.Map, 4));
        if (judgement.Lead is { } lead)
        {
            Interval(json, "firstScorerLeadsBy", lead.Difference);
        }

        json.WriteEndObject();
    }

    private static void Interval(Utf8JsonWriter json, string name, Interval interval) =>
        Numbers(json, name, [Math.Round(interval.Low, 4), Math.Round(interval.Mean, 4), Math.Round(interval.High, 4)]);

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers) => Numbers(json, name, numbers.Select(number => (double)number));

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (double number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
