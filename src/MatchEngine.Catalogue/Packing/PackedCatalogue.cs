using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace MatchEngine.Catalogue.Packing;

/// <summary>
/// A catalogue in one compact file. Header, little-endian: the eight bytes <c>MECATLOG</c>, the format's version (2 bytes), the compression
/// (2 bytes: 0 none, 1 Brotli), the lengths of the stored and of the plain content (4 bytes each), SHA-256 of the plain content (32 bytes).
/// Then the content.
/// </summary>
public static class PackedCatalogue
{
    /// <summary>The version of the format that is written; another one is refused.</summary>
    public const int FormatVersion = 1;

    /// <summary>The usual end of the file's name.</summary>
    public const string Extension = ".catalogue";

    private const ushort Stored = 0;
    private const ushort Brotli = 1;
    private const int HashStart = 20;
    private const int HeaderLength = 52;
    private const int LargestContent = 1 << 28;

    private static ReadOnlySpan<byte> Magic => "MECATLOG"u8;

    /// <summary>The bytes of a catalogue: the same for the same content, whatever hash it carries.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="compress">Brotli makes the file half as long; without, it loads in half of the time.</param>
    public static byte[] Write(Profiles.Catalogue catalogue, bool compress = true)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        byte[] payload = PayloadEncoder.Encode(CatalogueHash.PartsOf(catalogue));
        byte[] stored = compress ? Compress(payload) : payload;
        byte[] bytes = new byte[HeaderLength + stored.Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), FormatVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(10), compress ? Brotli : Stored);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), stored.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), payload.Length);
        SHA256.HashData(payload, bytes.AsSpan(HashStart));
        stored.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }

    /// <summary>Reads a catalogue. Whatever the bytes are, the outcome is a catalogue or what is wrong with them.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The file's name, for faults.</param>
    public static CatalogueOutcome Read(ReadOnlySpan<byte> bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (HeaderFault(bytes) is { } fault)
        {
            return Failed(name, fault);
        }

        byte[]? payload = Content(bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (payload is not null)
        {
            SHA256.HashData(payload, hash);
        }

        return payload is null || !hash.SequenceEqual(bytes.Slice(HashStart, hash.Length))
            ? Failed(name, "The content does not match its checksum: it was damaged or changed. Copy it again, or compile it anew with 'catalogue build'.")
            : Decode(payload, hash, name);
    }

    /// <summary>Reads a catalogue that is part of the program: stored plainly, its checksum asserted by a test instead of at every start.</summary>
    internal static CatalogueOutcome ReadTrusted(ReadOnlySpan<byte> bytes, string name) => HeaderFault(bytes) is { } fault
        ? Failed(name, fault)
        : Decode(bytes[HeaderLength..], bytes.Slice(HashStart, SHA256.HashSizeInBytes), name);

    private static CatalogueOutcome Decode(ReadOnlySpan<byte> payload, ReadOnlySpan<byte> hash, string name)
    {
        try
        {
            return CatalogueOutcome.Of(new Profiles.Catalogue(PayloadDecoder.Decode(payload, Convert.ToHexStringLower(hash))));
        }
        catch (Exception exception) when (exception is PayloadException or ArgumentException)
        {
            return Failed(name, $"The content is no catalogue of format {FormatVersion}. {exception.Message} Compile it anew with 'catalogue build'.");
        }
    }

    private static CatalogueOutcome Failed(string name, string message) => CatalogueOutcome.Failed(new CatalogueFault(name, 0, 0, message));

    private static byte[] Compress(byte[] payload)
    {
        using MemoryStream stream = new();
        using (BrotliStream brotli = new(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        {
            brotli.Write(payload);
        }

        return stream.ToArray();
    }

    private static byte[]? Content(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]) == Stored)
        {
            return bytes[HeaderLength..].ToArray();
        }

        byte[] payload = new byte[BinaryPrimitives.ReadInt32LittleEndian(bytes[16..])];
        return BrotliDecoder.TryDecompress(bytes[HeaderLength..], payload, out int written) && written == payload.Length ? payload : null;
    }

    private static string? HeaderFault(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Magic.Length || !bytes[..Magic.Length].SequenceEqual(Magic))
        {
            return "This is no packed catalogue: it does not begin with 'MECATLOG'. Name a file that 'catalogue build' wrote, or a folder.";
        }

        if (bytes.Length < HeaderLength)
        {
            return $"The file is cut off: it has {bytes.Length} bytes, its header alone {HeaderLength}. Copy it again.";
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]);
        int compression = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]);
        if (version != FormatVersion || compression > Brotli)
        {
            return $"The file has format {version}, compression {compression}; this program reads format {FormatVersion}. "
                + "Compile it anew with 'catalogue build'.";
        }

        int compressed = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        int plain = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        if (compressed < 0 || plain is < 0 or > LargestContent || (compression == Stored && plain != compressed))
        {
            return "The header gives lengths that cannot be: the file was damaged. Copy it again.";
        }

        int actual = bytes.Length - HeaderLength;
        string how = actual < compressed ? "cut off" : "added to";
        return actual == compressed
            ? null
            : $"The file holds {actual} bytes of content, its header says {compressed}: it was {how}. Copy it again.";
    }
}
