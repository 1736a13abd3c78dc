using System.Buffers;
using System.Text;

namespace MatchEngine.Conditions.Patterns;

/// <summary>
/// A regular expression ready to be matched. All ways through it are followed at once, so that a text is read once and the time is at
/// most the product of the lengths of text and program.
/// </summary>
internal sealed class Pattern
{
    private const int StackLimit = 128;
    private const int WorkPerStep = 8;
    private readonly PatternStep[] _steps;
    private readonly int _start;

    public Pattern(PatternStep[] steps, int start)
    {
        _steps = steps;
        _start = start;
    }

    /// <summary>Steps of the cost limit that matching may take.</summary>
    public long CostOf(string text) => 1 + ((long)text.Length * _steps.Length / WorkPerStep);

    /// <summary>Whether a part of the text, possibly an empty one, matches.</summary>
    public bool IsMatch(string text)
    {
        int size = _steps.Length;
        int[]? rented = size > StackLimit ? ArrayPool<int>.Shared.Rent(size * 5) : null;
        Span<int> space = rented ?? stackalloc int[StackLimit * 5];
        try
        {
            space[..size].Fill(-1);
            return Run(text, space[..size], space.Slice(size, size), space.Slice(size * 2, size), space.Slice(size * 3, size * 2));
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<int>.Shared.Return(rented);
            }
        }
    }

    private static bool Holds(Anchor anchor, int before, int after) => anchor switch
    {
        Anchor.TextStart => before < 0,
        Anchor.TextEnd => after < 0,
        Anchor.LineStart => before is < 0 or '\n',
        Anchor.LineEnd => after is < 0 or '\n',
        Anchor.WordBoundary => IsWord(before) != IsWord(after),
        _ => IsWord(before) == IsWord(after),
    };

    private static bool IsWord(int codePoint) =>
        codePoint is >= 0 and < 128 && (char.IsAsciiLetterOrDigit((char)codePoint) || codePoint == '_');

    /// <summary>Follows all ways through the program over the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seen">For each step, the place at which it was last visited.</param>
    /// <param name="current">Steps to go on with at this place.</param>
    /// <param name="following">Steps to go on with behind the next code point.</param>
    /// <param name="open">Steps not yet followed; each fork adds one more than it takes.</param>
    private bool Run(string text, Span<int> seen, Span<int> current, Span<int> following, Span<int> open)
    {
        int count = 0;
        int position = 0;
        int before = -1;
        while (true)
        {
            int length = 0;
            int after = position < text.Length ? Decode(text, position, out length) : -1;
            int next = 0;
            for (int i = 0; i <= count; i++)
            {
                // the start joins in at each place, because a match may begin anywhere
                open[0] = i < count ? current[i] : _start;
                int depth = 1;
                while (depth > 0)
                {
                    int index = open[--depth];
                    if (seen[index] == position)
                    {
                        continue;
                    }

                    seen[index] = position;
                    ref readonly PatternStep step = ref _steps[index];
                    switch (step.Kind)
                    {
                        case PatternStepKind.Match:
                            return true;
                        case PatternStepKind.Read:
                            if (after >= 0 && step.Set!.Contains(after))
                            {
                                following[next++] = step.Next;
                            }

                            break;
                        case PatternStepKind.Fork:
                            open[depth++] = step.Other;
                            open[depth++] = step.Next;
                            break;
                        default:
                            if (Holds(step.Anchor, before, after))
                            {
                                open[depth++] = step.Next;
                            }

                            break;
                    }
                }
            }

            if (after < 0)
            {
                return false;
            }

            before = after;
            position += length;
            Span<int> swap = current;
            current = following;
            following = swap;
            count = next;
        }
    }

    private static int Decode(string text, int position, out int length)
    {
        char unit = text[position];
        if (!char.IsSurrogate(unit))
        {
            length = 1;
            return unit;
        }

        Rune.DecodeFromUtf16(text.AsSpan(position), out Rune rune, out length);
        return rune.Value;
    }
}
