using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Writes values and, ahead of them, each distinct string once, in the order of first use.</summary>
internal sealed class PayloadWriter
{
    /// <summary>Codes of amounts: what follows, or how the value is read.</summary>
    public const ulong Missing = 0;
    public const ulong SameAsLast = 1;
    public const ulong Raw = 2;
    public const ulong FirstWhole = 3;

    private const double LargestWhole = 1L << 53;
    private readonly ArrayBufferWriter<byte> _body = new(1 << 20);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public void Number(ulong value)
    {
        Span<byte> span = _body.GetSpan(10);
        int length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        _body.Advance(length);
    }

    public void Number(int value) => Number((ulong)(uint)value);

    public void Signed(long value) => Number(ZigZag(value));

    /// <summary>A number of any size, bit for bit.</summary>
    public void Double(double value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_body.GetSpan(8), BitConverter.DoubleToInt64Bits(value));
        _body.Advance(8);
    }

    /// <summary>A number or its absence.</summary>
    public void Double(double? value)
    {
        Number(value is null ? 0UL : 1UL);
        if (value is { } known)
        {
            Double(known);
        }
    }

    /// <summary>An amount: missing (NaN), the same as the one before, whole, or any other.</summary>
    public void Amount(double value, double last)
    {
        if (double.IsNaN(value))
        {
            Number(Missing);
        }
        else if (BitConverter.DoubleToInt64Bits(value) == BitConverter.DoubleToInt64Bits(last))
        {
            Number(SameAsLast);
        }
        else if (Math.Abs(value) < LargestWhole && BitConverter.DoubleToInt64Bits((long)value) == BitConverter.DoubleToInt64Bits(value))
        {
            Number(ZigZag((long)value) + FirstWhole);
        }
        else
        {
            Number(Raw);
            Double(value);
        }
    }

    public void Text(string value)
    {
        if (!_strings.TryGetValue(value, out int index))
        {
            index = _order.Count;
            _strings.Add(value, index);
            _order.Add(value);
        }

        Number(index + 1);
    }

    public void TextOrNull(string? value)
    {
        if (value is null)
        {
            Number(0UL);
        }
        else
        {
            Text(value);
        }
    }

    public void Flag(bool value) => Number(value ? 1UL : 0UL);

    public void FlagOrNull(bool? value) => Number(value switch { null => 0UL, false => 1UL, true => 2UL });

    public void Each<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    /// <summary>The strings, then the values.</summary>
    public byte[] ToArray()
    {
        byte[] body = _body.WrittenSpan.ToArray();
        _body.Clear();
        Number(_order.Count);
        foreach (string text in _order)
        {
            int length = Encoding.UTF8.GetByteCount(text);
            Number(length);
            Encoding.UTF8.GetBytes(text, _body.GetSpan(length));
            _body.Advance(length);
        }

        return [.. _body.WrittenSpan, .. body];
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
