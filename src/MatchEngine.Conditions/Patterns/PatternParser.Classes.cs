using System.Globalization;
using System.Text;

namespace MatchEngine.Conditions.Patterns;

internal sealed partial class PatternParser
{
    private static CodePointSet SetOf(int codePoint) => new([(codePoint, codePoint)]);

    private CodePointSet ParseClass()
    {
        int start = _position++;
        bool negated = Take('^');
        List<(int First, int Last)> ranges = [];
        bool first = true;
        while (AtEnd || Current != ']' || first)
        {
            if (AtEnd)
            {
                throw Fault("a '[' is not closed", start);
            }

            first = false;
            if (TryReadPosix() is { } named)
            {
                ranges.AddRange(named.Ranges);
            }
            else if (Current == '\\' && TryReadNamedSet() is { } set)
            {
                ranges.AddRange(set.Ranges);
            }
            else
            {
                ranges.Add(ReadRange());
            }
        }

        _position++;
        CodePointSet content = new(ranges);
        return Finish(content, negated);
    }

    /// <summary>The complement of a set leaves out the other cases too, so they are added before it is taken.</summary>
    private CodePointSet Finish(CodePointSet set, bool negated)
    {
        CodePointSet folded = _flags.HasFlag(PatternFlags.IgnoreCase) ? CaseFolding.Close(set) : set;
        return negated ? folded.Complement() : folded;
    }

    private (int First, int Last) ReadRange()
    {
        int start = _position;
        int low = ReadClassCharacter();
        if (Current != '-' || _position + 1 >= _pattern.Length || _pattern[_position + 1] == ']')
        {
            return (low, low);
        }

        _position++;
        int high = ReadClassCharacter();
        return high >= low ? (low, high) : throw Fault($"the range '{_pattern.AsSpan(start, _position - start)}' runs backwards", start);
    }

    private int ReadClassCharacter() => Current == '\\' ? ReadEscape(_position) : ReadCodePoint();

    /// <summary>Reads <c>[:alpha:]</c> or <c>[:^alpha:]</c> inside of a class.</summary>
    private CodePointSet? TryReadPosix()
    {
        if (!_pattern.AsSpan(_position).StartsWith("[:", StringComparison.Ordinal))
        {
            return null;
        }

        int start = _position;
        int end = _pattern.IndexOf(":]", _position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        bool negated = _pattern[_position + 2] == '^';
        string name = _pattern[(_position + (negated ? 3 : 2))..Math.Max(end, _position + (negated ? 3 : 2))];
        CodePointSet set = CodePointClasses.Named(name) ?? throw Fault($"there is no class [:{name}:]", start);
        _position = end + 2;
        return Finish(set, negated);
    }

    /// <summary>Reads <c>\d</c>, <c>\p{L}</c> and the like at a backslash; null, and nothing read, for other escapes.</summary>
    private CodePointSet? TryReadNamedSet()
    {
        int start = _position;
        char kind = _position + 1 < _pattern.Length ? _pattern[_position + 1] : '\0';
        if (CodePointClasses.Perl(char.ToLowerInvariant(kind)) is { } perl)
        {
            _position += 2;
            return Finish(perl, char.IsAsciiLetterUpper(kind));
        }

        if (kind is not ('p' or 'P'))
        {
            return null;
        }

        _position += 2;
        string name;
        if (Take('{'))
        {
            int end = _pattern.IndexOf('}', _position);
            name = end < 0 ? throw Fault("a '{' is not closed", start) : _pattern[_position..end];
            _position = end + 1;
        }
        else
        {
            name = AtEnd ? throw Fault("the name of a class is missing", start) : _pattern[_position++].ToString();
        }

        bool negated = name.StartsWith('^');
        CodePointSet set = CodePointClasses.General(negated ? name[1..] : name)
            ?? throw Fault($"the class '{name}' is not known; general categories such as L, Lu or Nd are, scripts are not", start);
        return Finish(set, negated != (kind == 'P'));
    }

    private int ReadEscape(int start)
    {
        _position++;
        if (AtEnd)
        {
            throw Fault("a backslash stands at the end", start);
        }

        char kind = _pattern[_position];
        if (kind is >= '1' and <= '9' && (kind > '7' || _position + 1 >= _pattern.Length || _pattern[_position + 1] is < '0' or > '7'))
        {
            throw Fault("back-references are not supported", start);
        }

        if (kind is >= '0' and <= '7')
        {
            int value = 0;
            for (int digits = 0; digits < 3 && Current is >= '0' and <= '7'; digits++)
            {
                value = (value * 8) + (_pattern[_position++] - '0');
            }

            return value;
        }

        _position++;
        return kind switch
        {
            'a' => '\a',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            'x' => ReadHexadecimal(start),
            _ when kind < 128 && !char.IsAsciiLetterOrDigit(kind) => kind,
            _ => throw Fault($"'\\{kind}' is not an escape sequence of RE2", start),
        };
    }

    private int ReadHexadecimal(int start)
    {
        int first = _position;
        int length = 2;
        if (Take('{'))
        {
            first = _position;
            length = _pattern.IndexOf('}', first) - first;
            _position++;
        }

        if (length is < 1 or > 8 || first + length > _pattern.Length
            || !int.TryParse(
                _pattern.AsSpan(first, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int codePoint)
            || !Rune.IsValid(codePoint))
        {
            throw Fault("'\\x' is followed by two hexadecimal digits, or by a code point in braces", start);
        }

        _position += length;
        return codePoint;
    }
}
