using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace MatchEngine.Catalogue.Showing;

/// <summary>Rows of named texts as comma-separated values or JSON.</summary>
internal static class Records
{
    public static void WriteCsv(IReadOnlyList<string> columns, IEnumerable<string?[]> rows, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. columns]);
        foreach (string?[] row in rows)
        {
            csv.WriteRecord([.. row.Select(field => field ?? "")]);
        }
    }

    /// <summary>An object with one list of objects; missing members are left out.</summary>
    public static void WriteJson(string list, IReadOnlyList<string> members, IEnumerable<string?[]> rows, Stream output, bool indented, params IEnumerable<(string Name, string Value)> head)
    {
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach ((string name, string value) in head)
            {
                json.WriteString(name, value);
            }

            json.WriteStartArray(list);
            foreach (string?[] row in rows)
            {
                json.WriteStartObject();
                for (int i = 0; i < row.Length; i++)
                {
                    if (row[i] is { } value)
                    {
                        json.WriteString(members[i], value);
                    }
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
