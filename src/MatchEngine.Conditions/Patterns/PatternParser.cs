using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Conditions.Patterns;

/// <summary>
/// Reads a regular expression of the RE2 dialect (https://github.com/google/re2/wiki/Syntax), without scripts in <c>\p{...}</c> and
/// without <c>\C</c>. Everything it takes can be matched in time linear in the text.
/// </summary>
internal sealed partial class PatternParser
{
    private const int GreatestDepth = 100;
    private readonly string _pattern;
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private int _position;
    private int _depth;
    private PatternFlags _flags;

    private PatternParser(string pattern)
    {
        _pattern = pattern;
    }

    private bool AtEnd => _position >= _pattern.Length;

    private char Current => AtEnd ? '\0' : _pattern[_position];

    public static bool TryParse(
        string text, ConditionLimits limits, [NotNullWhen(true)] out Pattern? pattern, [NotNullWhen(false)] out PatternFault? fault)
    {
        pattern = null;
        fault = null;
        if (text.Length > limits.PatternLength)
        {
            fault = new PatternFault($"it is longer than {limits.PatternLength} characters");
            return false;
        }

        try
        {
            PatternParser parser = new(text);
            PatternNode tree = parser.ParseChoice();
            if (!parser.AtEnd)
            {
                throw parser.Fault("')' closes nothing", parser._position);
            }

            pattern = PatternCompiler.Compile(tree, limits.PatternSize);
            return true;
        }
        catch (PatternException exception)
        {
            fault = new PatternFault(exception.Message);
            return false;
        }
    }

    private PatternNode ParseChoice()
    {
        if (++_depth > GreatestDepth)
        {
            throw Fault($"groups are nested more than {GreatestDepth} deep", _position);
        }

        ImmutableArray<PatternNode>.Builder branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(ParseSequence());
        while (Take('|'))
        {
            branches.Add(ParseSequence());
        }

        _depth--;
        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }

    private PatternNode ParseSequence()
    {
        ImmutableArray<PatternNode>.Builder parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            if (_pattern.AsSpan(_position).StartsWith(@"\Q", StringComparison.Ordinal))
            {
                ParseQuoted(parts);
                continue;
            }

            int start = _position;
            if (TryReadRepetition(out _, out _))
            {
                throw Fault($"'{_pattern.AsSpan(start, _position - start)}' repeats nothing", start);
            }

            PatternNode part = ParseAtom();
            parts.Add(part is PatternNode.Empty ? part : ParseRepetition(part));
        }

        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.ToImmutable());
    }

    /// <summary>Reads literal characters up to <c>\E</c> or the end; a repetition behind it is about the last one.</summary>
    private void ParseQuoted(ImmutableArray<PatternNode>.Builder parts)
    {
        _position += 2;
        while (!AtEnd)
        {
            if (_pattern.AsSpan(_position).StartsWith(@"\E", StringComparison.Ordinal))
            {
                _position += 2;
                break;
            }

            parts.Add(One(ReadCodePoint()));
        }

        if (parts.Count > 0 && !AtEnd)
        {
            parts[^1] = ParseRepetition(parts[^1]);
        }
    }

    private PatternNode ParseRepetition(PatternNode inner)
    {
        if (!TryReadRepetition(out int least, out int most))
        {
            return inner;
        }

        int start = _position;
        if (TryReadRepetition(out _, out _))
        {
            throw Fault($"'{_pattern.AsSpan(start, _position - start)}' repeats a repetition; put the first into a group", start);
        }

        return new PatternNode.Repeat(inner, least, most);
    }

    private bool TryReadRepetition(out int least, out int most)
    {
        (least, most) = Current switch
        {
            '*' => (0, -1),
            '+' => (1, -1),
            '?' => (0, 1),
            _ => (-1, -1),
        };
        if (least >= 0)
        {
            _position++;
        }
        else if (Current != '{' || !TryReadCounts(out least, out most))
        {
            return false;
        }

        // greedy or not is the same when only asked whether there is a match
        Take('?');
        return true;
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; anything else in braces is literal.</summary>
    private bool TryReadCounts(out int least, out int most)
    {
        int start = _position;
        _position++;
        most = -1;
        bool counts = TryReadCount(out least);
        if (counts && Take(','))
        {
            counts = Current == '}' || TryReadCount(out most);
        }
        else
        {
            most = least;
        }

        if (!counts || !Take('}'))
        {
            _position = start;
            return false;
        }

        if (least > 1000 || most > 1000 || (most >= 0 && most < least))
        {
            throw Fault("a repetition goes from 0 to 1000, the smaller number first", start);
        }

        return true;
    }

    private bool TryReadCount(out int count)
    {
        int start = _position;
        count = 0;
        while (char.IsAsciiDigit(Current))
        {
            count = Math.Min((count * 10) + (Current - '0'), 1_000_000);
            _position++;
        }

        return _position > start && (_pattern[start] != '0' || _position == start + 1);
    }

    private bool Take(char character)
    {
        bool there = !AtEnd && Current == character;
        _position += there ? 1 : 0;
        return there;
    }

    private int ReadCodePoint()
    {
        bool pair = _position + 1 < _pattern.Length && char.IsSurrogatePair(_pattern[_position], _pattern[_position + 1]);
        int codePoint = pair ? char.ConvertToUtf32(_pattern[_position], _pattern[_position + 1]) : _pattern[_position];
        _position += pair ? 2 : 1;
        return codePoint;
    }

    private PatternNode.One One(int codePoint) => One(new CodePointSet([(codePoint, codePoint)]));

    private PatternNode.One One(CodePointSet set) => new(_flags.HasFlag(PatternFlags.IgnoreCase) ? CaseFolding.Close(set) : set);

    private PatternException Fault(string message, int position)
    {
        int place = 1;
        for (int i = 0; i < position && i < _pattern.Length; i++)
        {
            place += char.IsLowSurrogate(_pattern[i]) ? 0 : 1;
        }

        return new PatternException($"{message} (at character {place})");
    }
}
