using System.IO.Compression;

namespace MatchEngine.Hosting.Http.Answering;

/// <summary>An answer as bytes, kept for the next who asks the same of the same snapshot.</summary>
internal sealed class KeptAnswer(string tag, string mediaType, byte[] body, Action<IMatchService>? again)
{
    private readonly Lazy<byte[]> _packed = new(() => Pack(body));

    /// <summary>The strong entity tag, without quotes.</summary>
    public string Tag { get; } = tag;

    /// <summary>The tag as headers have it.</summary>
    public string QuotedTag { get; } = AnswerWriter.Quoted(tag, packed: false);

    /// <summary>The tag of the packed form as headers have it.</summary>
    public string QuotedPackedTag { get; } = AnswerWriter.Quoted(tag, packed: true);

    public string MediaType { get; } = mediaType;

    public byte[] Body { get; } = body;

    /// <summary>The body packed with gzip; packed once, when first asked for.</summary>
    public byte[] Packed => _packed.Value;

    /// <summary>Counts and records the answer once more; null for one that is no answer of a matcher.</summary>
    public Action<IMatchService>? Again { get; } = again;

    /// <summary>About how much memory it takes: its bytes, their packed form, and the answer itself where it is recorded again.</summary>
    public long Size => (Body.Length * (Again is null ? 5L : 13L) / 4) + 512;

    private static byte[] Pack(byte[] body)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }
}
