using System.Globalization;
using MatchEngine.Catalogue.Showing;
using MatchEngine.Decisions;
using MatchEngine.Profiles;

namespace MatchEngine.Console.Output;

/// <summary>Writes decisions as labels to learn from.</summary>
internal static class LabelsOutput
{
    private static readonly string[] Columns = ["country", "partner", "theme", "label", "date", "weight"];

    public static void Write(IEnumerable<Decision> decisions, double weight, OutputFormat format, Terminal terminal)
    {
        IEnumerable<string?[]> rows = decisions.Select(decision => new[]
        {
            decision.Country,
            decision.Partner,
            decision.Theme?.Code(),
            decision.IsMatch == true ? "1" : "0",
            decision.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            weight.ToString(CultureInfo.InvariantCulture),
        });
        if (format == OutputFormat.Json)
        {
            terminal.Output.Flush();
            Records.WriteJson("labels", Columns, rows, terminal.Stream, indented: true);
        }
        else
        {
            Records.WriteCsv(Columns, rows, terminal.Output);
        }
    }
}
