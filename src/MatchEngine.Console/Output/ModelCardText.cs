using System.Globalization;
using System.Text.Json;

namespace MatchEngine.Console.Output;

/// <summary>A model's card for a reader.</summary>
internal static class ModelCardText
{
    public static void Write(byte[] card, TextWriter output)
    {
        using JsonDocument document = JsonDocument.Parse(card);
        JsonElement root = document.RootElement;
        output.WriteLine($"{Text(root, "id")}@{Text(root, "version")}");
        output.WriteLine(Text(root, "intendedUse"));
        List(root, "likelihoodIsNot", "What a likelihood is not", output);
        List(root, "knownGaps", "Known gaps", output);
        foreach (JsonElement model in root.GetProperty("models").EnumerateArray())
        {
            output.WriteLine();
            output.WriteLine($"{Text(model, "role")} ({Text(model, "file")}): {Text(model, "rows")} rows in {Text(model, "queries")} queries");
            IEnumerable<string> features = model.GetProperty("features").EnumerateObject().Take(10)
                .Select(feature => $"{feature.Name} {feature.Value.GetDouble().ToString("0%", CultureInfo.InvariantCulture)}");
            output.WriteLine($"  leading features by gain: {string.Join(", ", features)}");
            output.WriteLine("  how often pairings from a score on became real, in years not seen:");
            foreach (JsonElement step in model.GetProperty("calibration").EnumerateArray())
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    from {step.GetProperty("from").GetDouble(),7:0.00}: {step.GetProperty("frequency").GetDouble(),5:0%} of {step.GetProperty("count").GetInt32()}"));
            }
        }

        foreach (JsonElement report in root.GetProperty("metrics").EnumerateArray())
        {
            Report(report, output);
        }
    }

    private static void Report(JsonElement report, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{Text(report, "task")} task at {string.Join(", ", report.GetProperty("cutoffs").EnumerateArray())}, NDCG@10 [95%]");
        foreach (JsonElement judgement in report.GetProperty("judgements").EnumerateArray())
        {
            double[] ndcg = [.. judgement.GetProperty("ndcg10").EnumerateArray().Select(value => value.GetDouble())];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Text(judgement, "slice"),-4} {Text(judgement, "scorer"),-38} {ndcg[1]:0.000} [{ndcg[0]:0.000}, {ndcg[2]:0.000}]"));
        }
    }

    private static void List(JsonElement root, string name, string title, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (JsonElement line in root.GetProperty(name).EnumerateArray())
        {
            output.WriteLine($"  - {line.GetString()}");
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();
}
