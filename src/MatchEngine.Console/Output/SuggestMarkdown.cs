using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Answers as Markdown: a table to overlook, then the reasons of each suggestion.</summary>
internal static class SuggestMarkdown
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, TextWriter output)
    {
        foreach (MatchAnswer answer in answers.Where(answer => !answer.Suggestions.IsEmpty))
        {
            Write(answer, output);
        }

        if (answers.Count > 0)
        {
            output.WriteLine($"{Escape(Words.Stamp(answers[0].Stamp))}. A suggestion is not a decision.");
        }
    }

    private static void Write(MatchAnswer answer, TextWriter output)
    {
        string subject = answer.Country is { } country ? $"Partners for {Words.Country(country)}" : $"Countries for {answer.Partner!.Name}";
        string theme = answer.Suggestions[0].Theme is { } t ? $", {t.Plain()}" : "";
        output.WriteLine($"## {Escape(subject + theme)}");
        output.WriteLine();
        foreach (string note in answer.Notes)
        {
            output.WriteLine($"> {Escape(note)}");
        }

        output.WriteLine();
        output.WriteLine("| # | Name | Kind | Score | Link | Level | Modality | Themes |");
        output.WriteLine("|--:|---|---|---|---|---|---|---|");
        foreach (Suggestion s in answer.Suggestions)
        {
            output.WriteLine(
                $"| {s.Rank} | {Escape(Name(answer, s))} | {Escape(Words.Kind(s.Partner))} | {Words.Score(s)} | {Words.Link(s.Link)} | {string.Join(", ", s.Levels.Select(l => l.Code()))} | {string.Join(", ", s.Modalities.Select(m => m.Plain()))} | {string.Join(", ", s.Themes.Select(x => x.Plain()))} |");
        }

        output.WriteLine();
        foreach (Suggestion s in answer.Suggestions)
        {
            output.WriteLine($"**{s.Rank}. {Escape(Name(answer, s))}**");
            output.WriteLine();
            if (s.Decision is { } decision)
            {
                output.WriteLine($"- {Escape(MemoryWords.Sentence(decision))}");
            }

            foreach (Reason reason in s.TopReasons(3))
            {
                output.WriteLine($"- {Escape(reason.Sentence)} ({Escape(Citation.Of(reason))})");
            }

            foreach (Remark caution in s.Cautions.Take(1))
            {
                output.WriteLine($"- Caution: {Escape(caution.Sentence)} ({Escape(Citation.Of(caution))})");
            }

            output.WriteLine();
        }
    }

    private static string Name(MatchAnswer answer, Suggestion s) =>
        answer.Country is null ? $"{s.Country.Name} ({s.Country.Id})" : $"{s.Partner.Name} ({s.Partner.Id})";

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*").Replace("<", "&lt;");
}
