using System.Globalization;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>The <c>key=value</c> lines of the header or of one tree, and how to read them as numbers, with a fault where they are none.</summary>
internal sealed class KeyedLines(FaultList faults, int firstLine)
{
    private readonly Dictionary<string, (string Value, int Line)> _lines = new(StringComparer.Ordinal);

    /// <summary>Takes a line; a key that is there already is a fault.</summary>
    public void Add(string text, int line)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string key = equals < 0 ? text : text[..equals];
        if (!_lines.TryAdd(key, (equals < 0 ? "" : text[(equals + 1)..], line)))
        {
            faults.Add(line, $"'{Shorten(key)}' is there twice");
        }
    }

    public bool Has(string key) => _lines.ContainsKey(key);

    /// <summary>The line of a key, or where its block starts.</summary>
    public int LineOf(string key) => _lines.TryGetValue(key, out (string, int Line) found) ? found.Line : firstLine;

    public string? Text(string key) => _lines.TryGetValue(key, out (string Value, int) found) ? found.Value : null;

    /// <summary>The text of a key that must be there.</summary>
    public string? Required(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        faults.Add(firstLine, $"'{key}' is missing");
        return null;
    }

    /// <summary>One whole number; <paramref name="otherwise"/> where the key is absent and may be.</summary>
    public int? Integer(string key, int? otherwise = null)
    {
        string? text = otherwise is null ? Required(key) : Text(key);
        if (text is null)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            return value;
        }

        faults.Add(LineOf(key), $"'{key}' must be a whole number, not '{Shorten(text)}'");
        return null;
    }

    /// <summary>A list of numbers with blanks between; empty where the key is absent.</summary>
    public T[] List<T>(string key, TryRead<T> read)
    {
        if (Text(key) is not { } text)
        {
            return [];
        }

        List<T> values = [];
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> item = text.AsSpan(range);
            if (item.IsEmpty)
            {
                continue;
            }

            if (!read(item, out T value))
            {
                faults.Add(LineOf(key), $"value {values.Count + 1} of '{key}' can't be read: '{Shorten(item)}'");
                return [];
            }

            values.Add(value);
        }

        return [.. values];
    }

    public static string Shorten(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : $"{text[..40]}...";

    /// <summary>Reads one item of a list.</summary>
    public delegate bool TryRead<T>(ReadOnlySpan<char> text, out T value);
}
