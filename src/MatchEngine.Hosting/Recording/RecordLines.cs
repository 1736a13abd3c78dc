using System.Text.Json;
using MatchEngine.Facts;

namespace MatchEngine.Hosting.Recording;

/// <summary>Turns records into lines. Facts are written once a file, in a line of their own before the first answer that stands on them.</summary>
internal sealed class RecordLines(int top)
{
    /// <summary>The member that marks a line of facts, and holds their hash.</summary>
    public const string FactsMember = "factsHash";

    /// <summary>The member of such a line that holds the facts.</summary>
    public const string OverlayMember = "overlay";

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>A new file: no facts were written to it yet.</summary>
    public void BeginFile() => _written.Clear();

    /// <summary>The lines of a record, each with its line break.</summary>
    /// <param name="record">The record.</param>
    /// <param name="factsHash">The hash of facts that the lines hold; null where they hold none.</param>
    public byte[] Of(DecisionRecord record, out string? factsHash)
    {
        using MemoryStream lines = new();
        factsHash = record.Snapshot.Identity.FactsHash is { } hash && !_written.Contains(hash) ? hash : null;
        if (factsHash is not null)
        {
            using (Utf8JsonWriter writer = new(lines, new JsonWriterOptions { Encoder = RecordJson.Context.Options.Encoder }))
            {
                writer.WriteStartObject();
                writer.WriteString(FactsMember, factsHash);
                writer.WritePropertyName(OverlayMember);
                OverlayWriter.Write(writer, record.Snapshot.Matcher.Overlay);
                writer.WriteEndObject();
            }

            lines.Write("\n"u8);
        }

        JsonSerializer.Serialize(lines, RecordedAnswer.Of(record, top), RecordJson.Context.RecordedAnswer);
        lines.Write("\n"u8);
        return lines.ToArray();
    }

    /// <summary>The lines are in the file.</summary>
    public void Wrote(string? factsHash)
    {
        if (factsHash is not null)
        {
            _written.Add(factsHash);
        }
    }
}
