using System.Globalization;

namespace MatchEngine.Conditions.Syntax;

internal sealed partial class Lexer
{
    public const string TooLarge = "The number does not fit: whole numbers lie between -9223372036854775808 and 9223372036854775807.";

    private Token ReadNumber()
    {
        int start = _position;
        if (Current == '0' && Peek(1) is 'x' or 'X')
        {
            return ReadHexadecimal(start);
        }

        SkipDigits();
        bool fraction = Current == '.' && char.IsAsciiDigit(Peek(1));
        if (fraction)
        {
            _position++;
            SkipDigits();
        }

        bool exponent = Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))));
        if (exponent)
        {
            _position += 2;
            SkipDigits();
        }

        ReadOnlySpan<char> digits = _text.AsSpan(start, _position - start);
        if (fraction || exponent)
        {
            double number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (double.IsInfinity(number))
            {
                _findings.Error(Codes.BadNumber, SpanFrom(start), "The number is too large; the greatest is about 1.8e308.");
                number = 0;
            }

            RefuseTail(start);
            return new Token(TokenKind.Double, SpanFrom(start), Number: number);
        }

        bool fits = ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out ulong magnitude);
        return Whole(start, fits, magnitude);
    }

    private Token ReadHexadecimal(int start)
    {
        bool small = Peek(1) == 'x';
        _position += 2;
        int first = _position;
        while (char.IsAsciiHexDigit(Current))
        {
            _position++;
        }

        if (_position == first || !small)
        {
            _findings.Error(Codes.BadNumber, SpanFrom(start), "A hexadecimal number is written 0x and digits from 0 to 9 and a to f.");
            RefuseTail(start, true);
            return new Token(TokenKind.Int, SpanFrom(start));
        }

        ReadOnlySpan<char> digits = _text.AsSpan(first, _position - first);
        bool fits = ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong magnitude);
        return Whole(start, fits, magnitude);
    }

    private Token Whole(int start, bool fits, ulong magnitude)
    {
        if (!fits || magnitude > 1UL << 63)
        {
            _findings.Error(Codes.BadNumber, SpanFrom(start), TooLarge, "Write it with a fraction, .0, if it need not be exact.");
            magnitude = 0;
        }

        RefuseTail(start);
        return new Token(TokenKind.Int, SpanFrom(start), Magnitude: magnitude);
    }

    /// <summary>Reports letters that follow a number without a space, and reads over them.</summary>
    private void RefuseTail(int start, bool silent = false)
    {
        int end = _position;
        while (Words.IsNamePart(Current))
        {
            _position++;
        }

        if (_position == end || silent)
        {
            return;
        }

        string tail = _text[end.._position];
        if (tail is "u" or "U")
        {
            _findings.Error(
                Codes.NotInLanguage,
                SpanFrom(start),
                "Unsigned numbers are not part of the condition language.",
                "Write the number without the u.");
        }
        else
        {
            ReadOnlySpan<char> word = _text.AsSpan(start, _position - start);
            _findings.Error(Codes.BadNumber, SpanFrom(start), $"'{word}' is neither a number nor a name.");
        }
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            _position++;
        }
    }
}
