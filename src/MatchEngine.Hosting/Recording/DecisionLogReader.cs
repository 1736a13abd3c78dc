using System.Text;
using System.Text.Json;

namespace MatchEngine.Hosting.Recording;

/// <summary>Reads a decision log back, line by line. What was only half written is no record.</summary>
internal static class DecisionLogReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the answers of a file, in the order in which they were written.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IEnumerable<LogLine> Read(string path)
    {
        // A service may be writing to it.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        bool isWhole = EndsWithLineBreak(file);
        using StreamReader reader = new(file, Utf8);
        Dictionary<string, byte[]> overlays = new(StringComparer.Ordinal);
        int number = 0;
        for (string? line = reader.ReadLine(); line is not null;)
        {
            string? next = reader.ReadLine();
            number++;
            if (Line(number, line, next is not null || isWhole, overlays) is { } read)
            {
                yield return read;
            }

            line = next;
        }
    }

    private static LogLine? Line(int number, string line, bool isEnded, Dictionary<string, byte[]> overlays)
    {
        if (line.Length == 0)
        {
            return null;
        }

        if (!isEnded)
        {
            return new LogLine(number, null, null, "The line has no end: it was being written when its writer stopped. It does not count.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(RecordLines.FactsMember, out JsonElement hash))
            {
                overlays[hash.GetString() ?? ""] = Utf8.GetBytes(document.RootElement.GetProperty(RecordLines.OverlayMember).GetRawText());
                return null;
            }

            RecordedAnswer answer = document.Deserialize(RecordJson.Context.RecordedAnswer) ?? throw new JsonException("null is no record.");
            return answer.Version > RecordedAnswer.Form
                ? new LogLine(number, null, null, $"The record is of form {answer.Version}; this engine reads forms up to {RecordedAnswer.Form}. Use a later engine.")
                : new LogLine(number, answer, answer.StandsOn.FactsHash is { } facts ? overlays.GetValueOrDefault(facts) : null, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return new LogLine(number, null, null, $"The line is no record: {e.Message}");
        }
    }

    private static bool EndsWithLineBreak(FileStream file)
    {
        if (file.Length == 0)
        {
            return true;
        }

        file.Seek(-1, SeekOrigin.End);
        bool ends = file.ReadByte() == '\n';
        file.Seek(0, SeekOrigin.Begin);
        return ends;
    }
}
