using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace MatchEngine.Conditions.Patterns;

/// <summary>The named sets of RE2: Perl's and POSIX's are ASCII, those of Unicode go by general category.</summary>
internal static class CodePointClasses
{
    private static readonly ConcurrentDictionary<string, CodePointSet> Unicode = new(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CodePointSet> Posix = new Dictionary<string, CodePointSet>(StringComparer.Ordinal)
    {
        ["alnum"] = new([('0', '9'), ('A', 'Z'), ('a', 'z')]),
        ["alpha"] = new([('A', 'Z'), ('a', 'z')]),
        ["ascii"] = new([(0, 0x7F)]),
        ["blank"] = new([('\t', '\t'), (' ', ' ')]),
        ["cntrl"] = new([(0, 0x1F), (0x7F, 0x7F)]),
        ["digit"] = new([('0', '9')]),
        ["graph"] = new([('!', '~')]),
        ["lower"] = new([('a', 'z')]),
        ["print"] = new([(' ', '~')]),
        ["punct"] = new([('!', '/'), (':', '@'), ('[', '`'), ('{', '~')]),
        ["space"] = new([('\t', '\r'), (' ', ' ')]),
        ["upper"] = new([('A', 'Z')]),
        ["word"] = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]),
        ["xdigit"] = new([('0', '9'), ('A', 'F'), ('a', 'f')]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The categories by their two letters, in the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] Categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>The set of <c>\d</c>, <c>\s</c> or <c>\w</c>.</summary>
    public static CodePointSet? Perl(char letter) => letter switch
    {
        'd' => Posix["digit"],
        's' => new CodePointSet([('\t', '\n'), ('\f', '\r'), (' ', ' ')]),
        'w' => Posix["word"],
        _ => null,
    };

    public static CodePointSet? Named(string posix) => Posix.GetValueOrDefault(posix);

    /// <summary>The set of <c>\p{name}</c>; null for names other than general categories.</summary>
    public static CodePointSet? General(string name)
    {
        if (name == "Any")
        {
            return CodePointSet.All;
        }

        // Cn, the code points without a character, is no class of RE2
        bool known = name.Length is 1 or 2 && name != "Cn"
            && Array.Exists(Categories, category => category.StartsWith(name, StringComparison.Ordinal));
        return known ? Unicode.GetOrAdd(name, Collect) : null;
    }

    private static CodePointSet Collect(string name)
    {
        bool[] wanted = [.. Categories.Select(category => category != "Cn" && category.StartsWith(name, StringComparison.Ordinal))];
        List<(int First, int Last)> ranges = [];
        int first = -1;
        for (int codePoint = 0; codePoint <= CodePointSet.Greatest + 1; codePoint++)
        {
            bool inside = codePoint <= CodePointSet.Greatest && wanted[(int)CharUnicodeInfo.GetUnicodeCategory(codePoint)];
            if (inside && first < 0)
            {
                first = codePoint;
            }
            else if (!inside && first >= 0)
            {
                ranges.Add((first, codePoint - 1));
                first = -1;
            }
        }

        return new CodePointSet(ranges);
    }
}
