using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace MatchEngine.Catalogue.Packing;

/// <summary>
/// A catalogue in one compact file. Header, little-endian: the eight bytes <c>MECATLOG</c>, the format's version (2 bytes), zero (2 bytes), the
/// lengths of the compressed and of the plain content (4 bytes each), SHA-256 of the plain content (32 bytes). Then the content, Brotli.
/// </summary>
public static class PackedCatalogue
{
    /// <summary>The version of the format that is written; another one is refused.</summary>
    public const int FormatVersion = 1;

    /// <summary>The usual end of the file's name.</summary>
    public const string Extension = ".catalogue";

    private const int HeaderLength = 52;
    private const int LargestContent = 1 << 28;

    private static ReadOnlySpan<byte> Magic => "MECATLOG"u8;

    /// <summary>The bytes of a catalogue: the same for the same content, whatever hash it carries.</summary>
    public static byte[] Write(Profiles.Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        byte[] payload = PayloadEncoder.Encode(CatalogueHash.PartsOf(catalogue));
        using MemoryStream stream = new();
        using (BrotliStream brotli = new(stream, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        {
            brotli.Write(payload);
        }

        byte[] compressed = stream.ToArray();
        byte[] bytes = new byte[HeaderLength + compressed.Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), compressed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), payload.Length);
        SHA256.HashData(payload, bytes.AsSpan(20));
        compressed.CopyTo(bytes.AsSpan(HeaderLength));
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
            return CatalogueOutcome.Failed(new CatalogueFault(name, 0, 0, fault));
        }

        byte[] payload = new byte[BinaryPrimitives.ReadInt32LittleEndian(bytes[16..])];
        bool whole = BrotliDecoder.TryDecompress(bytes[HeaderLength..], payload, out int written) && written == payload.Length;
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(payload, hash);
        if (!whole || !hash.SequenceEqual(bytes.Slice(20, 32)))
        {
            return CatalogueOutcome.Failed(new CatalogueFault(name, 0, 0,
                "The content does not match its checksum: the file was damaged or changed. Copy it again, or compile it anew with 'catalogue build'."));
        }

        try
        {
            return CatalogueOutcome.Of(new Profiles.Catalogue(PayloadDecoder.Decode(payload, Convert.ToHexStringLower(hash))));
        }
        catch (Exception exception) when (exception is PayloadException or ArgumentException)
        {
            return CatalogueOutcome.Failed(new CatalogueFault(name, 0, 0,
                $"The content is no catalogue of format {FormatVersion}. {exception.Message} Compile it anew with 'catalogue build'."));
        }
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
        if (version != FormatVersion || BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]) != 0)
        {
            return $"The file has format {version}, this program reads format {FormatVersion}. Compile it anew with 'catalogue build'.";
        }

        int compressed = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        int plain = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        if (compressed < 0 || plain is < 0 or > LargestContent)
        {
            return "The header gives lengths that cannot be: the file was damaged. Copy it again.";
        }

        int actual = bytes.Length - HeaderLength;
        return actual == compressed
            ? null
            : $"The file holds {actual} bytes of content, its header says {compressed}: it was {(actual < compressed ? "cut off" : "added to")}. Copy it again.";
    }
}
