namespace MatchEngine.Conditions.Patterns;

internal sealed partial class PatternParser
{
    private PatternNode ParseAtom()
    {
        int start = _position;
        switch (Current)
        {
            case '(':
                return ParseGroup();
            case '[':
                return One(ParseClass());
            case '.':
                _position++;
                return new PatternNode.One(_flags.HasFlag(PatternFlags.DotAll) ? CodePointSet.All : CodePointSet.AllButNewLine);
            case '^':
                _position++;
                return new PatternNode.At(_flags.HasFlag(PatternFlags.MultiLine) ? Anchor.LineStart : Anchor.TextStart);
            case '$':
                _position++;
                return new PatternNode.At(_flags.HasFlag(PatternFlags.MultiLine) ? Anchor.LineEnd : Anchor.TextEnd);
            case '\\':
                Anchor? anchor = (_position + 1 < _pattern.Length ? _pattern[_position + 1] : '\0') switch
                {
                    'A' => Anchor.TextStart,
                    'z' => Anchor.TextEnd,
                    'b' => Anchor.WordBoundary,
                    'B' => Anchor.NoWordBoundary,
                    _ => null,
                };
                if (anchor is not null)
                {
                    _position += 2;
                    return new PatternNode.At(anchor.Value);
                }

                return One(TryReadNamedSet() ?? SetOf(ReadEscape(start)));
            default:
                return One(ReadCodePoint());
        }
    }

    private PatternNode ParseGroup()
    {
        int start = _position++;
        PatternFlags outer = _flags;
        if (Take('?') && !ParseGroupHead(start))
        {
            // (?i) alone holds to the end of the group around it
            return new PatternNode.Empty();
        }

        PatternNode inner = ParseChoice();
        if (!Take(')'))
        {
            throw Fault("a '(' is not closed", start);
        }

        _flags = outer;
        return inner is PatternNode.Empty ? new PatternNode.Sequence([]) : inner;
    }

    /// <summary>Reads what follows <c>(?</c>.</summary>
    /// <returns>Whether a group follows; false for flags alone.</returns>
    private bool ParseGroupHead(int start)
    {
        ReadOnlySpan<char> rest = _pattern.AsSpan(_position);
        if (rest.StartsWith("=") || rest.StartsWith("!") || rest.StartsWith("<=") || rest.StartsWith("<!"))
        {
            throw Fault("look-ahead and look-behind are not supported", start);
        }

        if (rest.StartsWith("P<") || rest.StartsWith("<"))
        {
            ReadGroupName(start, rest[0] == 'P' ? 2 : 1);
            return true;
        }

        if (rest.StartsWith("P=") || rest.StartsWith("P>"))
        {
            throw Fault("back-references and recursion are not supported", start);
        }

        return ReadFlags(start);
    }

    private void ReadGroupName(int start, int skip)
    {
        _position += skip;
        int end = _pattern.IndexOf('>', _position);
        string name = end < 0 ? string.Empty : _pattern[_position..end];
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            throw Fault("the name of a group consists of letters, digits and '_', and ends with '>'", start);
        }

        if (!_groups.Add(name))
        {
            throw Fault($"there are two groups '{name}'", start);
        }

        _position = end + 1;
    }

    private bool ReadFlags(int start)
    {
        PatternFlags flags = _flags;
        bool off = false;
        bool any = false;
        while (!AtEnd && Current is not (')' or ':'))
        {
            PatternFlags? flag = Current switch
            {
                'i' => PatternFlags.IgnoreCase,
                'm' => PatternFlags.MultiLine,
                's' => PatternFlags.DotAll,
                'U' => PatternFlags.None,
                _ => null,
            };
            if (flag is not null)
            {
                flags = off ? flags & ~flag.Value : flags | flag.Value;
                any = true;
            }
            else if (Current == '-' && !off)
            {
                off = true;
                any = false;
            }
            else
            {
                throw Fault($"'(?{Current}' is not known; groups begin with (, (?: or (?P<name>, and flags are i, m, s and U", start);
            }

            _position++;
        }

        bool group = Current == ':';
        if (AtEnd || (off && !any) || (!group && !any))
        {
            throw Fault("the flags of a group end with ')' or ':'", start);
        }

        _position++;
        _flags = flags;
        return group;
    }
}
