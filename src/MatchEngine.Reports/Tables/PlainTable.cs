using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MatchEngine.Matching;

namespace MatchEngine.Reports.Tables;

/// <summary>The table of suggestions as comma-separated values and as JSON.</summary>
internal static class PlainTable
{
    public static void WriteCsv(Stream stream, TableColumns columns, IEnumerable<MatchAnswer> answers)
    {
        using StreamWriter output = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        output.WriteLine(string.Join(',', columns.All.Select(column => column.Name)));
        foreach (Suggestion suggestion in answers.SelectMany(answer => answer.Suggestions))
        {
            output.WriteLine(string.Join(',', columns.All.Select(column => Quoted(Text(column.Of(suggestion))))));
        }
    }

    public static void WriteJson(Stream stream, TableColumns columns, IEnumerable<MatchAnswer> answers)
    {
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (MatchAnswer answer in answers)
            {
                foreach (Suggestion suggestion in answer.Suggestions)
                {
                    Write(json, columns, suggestion);
                }

                json.Flush();
            }

            json.WriteEndArray();
        }

        stream.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, TableColumns columns, Suggestion suggestion)
    {
        json.WriteStartObject();
        foreach (Column column in columns.All)
        {
            Cell cell = column.Of(suggestion);
            if (cell.Number is { } number)
            {
                json.WriteNumber(column.Name, number);
            }
            else if (Text(cell) is { Length: > 0 } text)
            {
                json.WriteString(column.Name, text);
            }
        }

        json.WriteEndObject();
    }

    private static string Text(Cell cell) =>
        cell.Text ?? cell.Number?.ToString("R", CultureInfo.InvariantCulture) ?? cell.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
