using System.Globalization;
using System.Text.Json;
using MatchEngine.Training.Cards;
using MatchEngine.Training.Evaluation;
using MatchEngine.Training.Metrics;

namespace MatchEngine.Console.Output;

/// <summary>Judgements of rankings as tables or JSON.</summary>
internal static class ModelReports
{
    private const int NameWidth = 38;

    public static void Write(IReadOnlyList<TaskReport> reports, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            using Utf8JsonWriter json = new(terminal.Stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
            json.WriteStartObject();
            CardWriter.Reports(json, reports);
            json.WriteEndObject();
            json.Flush();
            terminal.Stream.Write("\n"u8);
            return;
        }

        foreach (TaskReport report in reports)
        {
            Table(report, terminal.Output);
        }
    }

    private static void Table(TaskReport report, TextWriter output)
    {
        output.WriteLine($"{report.Task} task at {string.Join(", ", report.Cutoffs)}: NDCG@10 [95% interval over countries], lead of the first over each other");
        foreach (IGrouping<string, Judgement> slice in report.Judgements.GroupBy(judgement => judgement.Slice))
        {
            output.WriteLine();
            output.WriteLine($"{slice.Key} ({slice.First().Queries} queries in {slice.First().Countries} countries)");
            foreach (Judgement judgement in slice)
            {
                string lead = judgement.Lead is { } pair ? $"  {Signed(pair.Difference)}{(pair.IsClear ? "" : " not clear of 0")}" : "";
                output.WriteLine($"  {judgement.Scorer.PadRight(NameWidth)}{Plain(judgement.Ndcg)}{lead}");
            }
        }

        output.WriteLine();
    }

    private static string Plain(Interval i) => string.Create(CultureInfo.InvariantCulture, $"{i.Mean:0.000} [{i.Low:0.000}, {i.High:0.000}]");

    private static string Signed(Interval i) =>
        string.Create(CultureInfo.InvariantCulture, $"{i.Mean:+0.000;-0.000;0.000} [{i.Low:+0.000;-0.000;0.000}, {i.High:+0.000;-0.000;0.000}]");
}
