using System.Text;

namespace MatchEngine.Console.Output.Pages;

/// <summary>Breaks runs of text into lines at spaces and between Chinese characters; a word wider than a line is cut.</summary>
internal static class Wrapping
{
    private const int Narrowest = 8;

    public static List<List<Run>> Lines(ReadOnlySpan<Run> runs, int width) => Lines(runs, width, width);

    public static List<List<Run>> Lines(ReadOnlySpan<Run> runs, int firstWidth, int width)
    {
        int most = Math.Max(firstWidth, Narrowest);
        List<List<Run>> lines = [];
        List<Run> line = [];
        int used = 0;
        foreach (Run run in runs)
        {
            foreach (string word in Words(run.Text))
            {
                string rest = word;
                int wide = TextWidth.Of(rest.AsSpan().TrimEnd(' '));
                if (used > 0 && used + wide > most)
                {
                    End();
                }

                while (TextWidth.Of(rest.AsSpan().TrimEnd(' ')) > most)
                {
                    int cut = Cut(rest, most);
                    line.Add(run with { Text = rest[..cut] });
                    End();
                    rest = rest[cut..];
                }

                line.Add(run with { Text = rest });
                used += TextWidth.Of(rest);
            }
        }

        End();
        return lines;

        void End()
        {
            if (line.Count > 0)
            {
                line[^1] = line[^1] with { Text = line[^1].Text.TrimEnd(' ') };
                lines.Add(line);
            }

            line = [];
            used = 0;
            most = Math.Max(width, Narrowest);
        }
    }

    /// <summary>Each piece that stays together, with the spaces after it.</summary>
    private static IEnumerable<string> Words(string text)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || Breaks.IsAt(text, i))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                start = i;
            }
        }
    }

    private static int Cut(string word, int width)
    {
        int used = 0;
        int index = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            used += TextWidth.Of(rune);
            if (used > width)
            {
                break;
            }

            index += rune.Utf16SequenceLength;
        }

        return Math.Max(index, 1);
    }
}
