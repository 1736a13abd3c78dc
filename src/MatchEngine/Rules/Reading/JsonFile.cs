using System.Text;

namespace MatchEngine.Rules.Reading;

/// <summary>A file's bytes and the way from an offset to line and column.</summary>
internal sealed class JsonFile
{
    private readonly List<int> _lineStarts = [0];

    public JsonFile(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    public (int Line, int Column) Position(int offset)
    {
        offset = Math.Clamp(offset, 0, Bytes.Length);
        int index = _lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        int column = Encoding.UTF8.GetCharCount(Bytes, _lineStarts[line], offset - _lineStarts[line]) + 1;
        return (line + 1, column);
    }

    public int OffsetOfLine(long zeroBasedLine, long byteInLine) =>
        (int)Math.Min(Bytes.Length, _lineStarts[(int)Math.Min(zeroBasedLine, _lineStarts.Count - 1)] + byteInLine);

    /// <summary>The offset in the file of one character of a decoded string, past quotes and escapes.</summary>
    public int OffsetInString(JsonNode text, int character)
    {
        int at = text.Start + 1;
        for (int i = 0; i < character && at < Bytes.Length; i++)
        {
            if (Bytes[at] == (byte)'\\')
            {
                at += at + 1 < Bytes.Length && Bytes[at + 1] == (byte)'u' ? 6 : 2;
            }
            else
            {
                Rune.DecodeFromUtf8(Bytes.AsSpan(at), out Rune rune, out int length);
                at += length;
                i += rune.Utf16SequenceLength - 1;
            }
        }

        return at;
    }
}
