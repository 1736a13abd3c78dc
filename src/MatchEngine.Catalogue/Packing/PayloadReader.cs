using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote. Whatever does not fit is a <see cref="PayloadException"/>, never another one.</summary>
internal ref struct PayloadReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string[] _strings;
    private int _at;

    public PayloadReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _strings = [];
        _strings = new string[Count(1)];
        for (int i = 0; i < _strings.Length; i++)
        {
            int length = Count(1);
            _strings[i] = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
            _at += length;
        }
    }

    /// <summary>Bytes that are not read yet.</summary>
    public readonly int Rest => _bytes.Length - _at;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Number()
    {
        if (_at < _bytes.Length && _bytes[_at] < 0x80)
        {
            return _bytes[_at++];
        }

        return LongNumber();
    }

    /// <summary>A number below a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number(int limit)
    {
        ulong value = Number();
        return value < (ulong)limit ? (int)value : throw PayloadException.At(_at, $"{value} is not below {limit}");
    }

    public long Signed() => Zag(Number());

    /// <summary>How many items follow, each at least so many bytes long.</summary>
    public int Count(int leastSize)
    {
        ulong value = Number();
        return value <= (ulong)(Rest / leastSize) ? (int)value : throw PayloadException.At(_at, $"{value} items do not fit into the rest");
    }

    public double Double()
    {
        if (Rest < 8)
        {
            throw PayloadException.At(_at, "the content ends within a number");
        }

        double value = BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(_bytes[_at..]));
        _at += 8;
        return value;
    }

    public double? DoubleOrNull() => Number() == 0 ? null : Double();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Amount(double last)
    {
        ulong code = Number();
        return code switch
        {
            PayloadWriter.Missing => double.NaN,
            PayloadWriter.SameAsLast => last,
            PayloadWriter.Raw => Double(),
            _ => Zag(code - PayloadWriter.FirstWhole),
        };
    }

    public string Text() => TextOrNull() ?? throw PayloadException.At(_at, "a text is missing");

    public string? TextOrNull()
    {
        int index = Number(_strings.Length + 1);
        return index == 0 ? null : _strings[index - 1];
    }

    public bool Flag() => Number(2) == 1;

    public bool? FlagOrNull() => Number(3) switch { 0 => null, 1 => false, _ => true };

    public ImmutableArray<string> Texts()
    {
        string[] texts = new string[Count(1)];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private static long Zag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private ulong LongNumber()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (_at >= _bytes.Length)
            {
                throw PayloadException.At(_at, "the content ends within a number");
            }

            byte next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw PayloadException.At(_at, "a number is too long");
    }
}
