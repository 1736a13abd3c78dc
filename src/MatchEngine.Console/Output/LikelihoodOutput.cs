using System.Globalization;
using System.Text.Json;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>A likelihood with what moved it.</summary>
internal static class LikelihoodOutput
{
    public static void Write(Likelihood likelihood, string country, string partner, OutputFormat format, Terminal terminal)
    {
        if (format == OutputFormat.Json)
        {
            Json(likelihood, country, partner, terminal.Stream);
            return;
        }

        string frequency = likelihood.Frequency is { } often
            ? string.Create(CultureInfo.InvariantCulture, $" (of pairings with such a score {often:0%} became real in years not seen)")
            : "";
        terminal.Output.WriteLine($"{country} and {partner}: {likelihood.Word}{frequency}");
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"score {likelihood.Score:0.000}{Words.Above(likelihood, "words.above_partners", Labels.English)}"));
        foreach (LikelihoodPart part in likelihood.Parts)
        {
            terminal.Output.WriteLine(Line(part));
        }

        if (likelihood.NoPartsBecause is { } reason)
        {
            terminal.Output.WriteLine($"What moved it is not told: {reason}.");
        }
    }

    /// <summary>One part in words: <c>+0.41  three similar donors work there in energy</c>.</summary>
    public static string Line(LikelihoodPart part) =>
        string.Create(CultureInfo.InvariantCulture, $"  {part.Contribution:+0.00;-0.00;0.00}  {part.Sentence}  [{part.Feature}]");

    private static void Json(Likelihood likelihood, string country, string partner, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("country", country);
        json.WriteString("partner", partner);
        json.WriteString("word", likelihood.Word);
        json.WriteNumber("score", likelihood.Score);
        if (likelihood.Percentile is { } percentile)
        {
            json.WriteNumber("percentile", percentile);
        }

        if (likelihood.Frequency is { } frequency)
        {
            json.WriteNumber("frequency", frequency);
        }

        json.WriteStartArray("parts");
        foreach (LikelihoodPart part in likelihood.Parts)
        {
            json.WriteStartObject();
            json.WriteString("feature", part.Feature);
            json.WriteNumber("contribution", part.Contribution);
            json.WriteString("sentence", part.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (likelihood.NoPartsBecause is { } reason)
        {
            json.WriteString("noPartsBecause", reason);
        }

        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }
}
