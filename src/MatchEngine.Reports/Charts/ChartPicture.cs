using System.Buffers.Binary;
using System.IO.Compression;

namespace MatchEngine.Reports.Charts;

/// <summary>
/// A small picture of rectangles in four colours, written as PNG. It needs no drawing library and no fonts: the words of a chart stand as text
/// beside it, where a reader can search and hear them.
/// </summary>
internal sealed class ChartPicture(int width, int height)
{
    private static readonly byte[] Palette = [0xFF, 0xFF, 0xFF, 0xE3, 0xE9, 0xEF, 0x1F, 0x5F, 0x8B, 0x22, 0x2B, 0x33];

    private readonly byte[] _pixels = new byte[width * height];

    public int Width => width;

    public int Height => height;

    /// <summary>A bar on its track, with a mark to compare with.</summary>
    public static ChartPicture Of(Bar bar, double? mark, bool mirrored)
    {
        ChartPicture picture = new(360, 28);
        picture.Fill(Ink.Track, 0, 4, 1, 20, mirrored);
        picture.Fill(Ink.Bar, 0, 4, Math.Clamp(bar.Share ?? 0, 0, 1), 20, mirrored);
        if (mark is { } place)
        {
            picture.Fill(Ink.Line, place - 0.005, 0, 0.01, 28, mirrored);
        }

        return picture;
    }

    /// <summary>Columns, one a year.</summary>
    public static ChartPicture Of(YearChart chart, bool mirrored)
    {
        ChartPicture picture = new(720, 60);
        double most = chart.Amounts.Max();
        double step = 1.0 / chart.Amounts.Length;
        for (int i = 0; i < chart.Amounts.Length && most > 0; i++)
        {
            int tall = (int)Math.Round(Math.Max(chart.Amounts[i], 0) / most * 54);
            picture.Fill(Ink.Bar, (i + 0.12) * step, 57 - tall, step * 0.76, tall, mirrored);
        }

        picture.Fill(Ink.Line, 0, 57, 1, 3, mirrored);
        return picture;
    }

    public byte[] Png()
    {
        using MemoryStream png = new();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 3;
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, Palette);
        Chunk(png, "IDAT"u8, Packed());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Fills a rectangle; across in shares of the width, down in pixels.</summary>
    private void Fill(Ink ink, double left, int top, double wide, int tall, bool mirrored)
    {
        int from = (int)Math.Round(Math.Clamp(mirrored ? 1 - left - wide : left, 0, 1) * width);
        int to = (int)Math.Round(Math.Clamp(mirrored ? 1 - left : left + wide, 0, 1) * width);
        for (int y = top; y < top + tall; y++)
        {
            _pixels.AsSpan((y * width) + from, to - from).Fill((byte)ink);
        }
    }

    private byte[] Packed()
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                zlib.Write(_pixels, y * width, width);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        byte[] chunk = [.. name, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(chunk));
        png.Write(number);
    }

    /// <summary>CRC-32 as the PNG specification defines it (annex D).</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}
