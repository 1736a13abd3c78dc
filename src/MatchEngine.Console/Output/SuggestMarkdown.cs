using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Answers as Markdown: a table to overlook, then the reasons of each suggestion.</summary>
internal static class SuggestMarkdown
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, Labels labels, TextWriter output)
    {
        foreach (MatchAnswer answer in answers.Where(answer => !answer.Suggestions.IsEmpty))
        {
            Write(answer, labels, output);
        }

        if (answers.Count > 0)
        {
            output.WriteLine($"{Escape(Words.Stamp(answers[0].Stamp, labels))}. {Escape(labels["words.not_a_decision"])}");
        }
    }

    private static void Write(MatchAnswer answer, Labels labels, TextWriter output)
    {
        string subject = SuggestTitle.Of(answer, labels);
        string title = answer.Suggestions[0].Theme is { } t ? labels.Text("suggest.with_theme", ("title", subject), ("theme", labels.Of(t))) : subject;
        output.WriteLine($"## {Escape(title)}");
        output.WriteLine();
        foreach (string note in answer.Notes)
        {
            output.WriteLine($"> {Escape(note)}");
        }

        output.WriteLine();
        string[] columns = ["name", "kind", "score", "link", "level", "modality", "themes"];
        output.WriteLine($"| # | {string.Join(" | ", columns.Select(column => Escape(labels[$"suggest.{column}"])))} |");
        output.WriteLine("|--:|---|---|---|---|---|---|---|");
        foreach (Suggestion s in answer.Suggestions)
        {
            output.WriteLine(
                $"| {s.Rank} | {Escape(Name(answer, s))} | {Escape(Words.Kind(s.Partner, labels))} | {Words.Score(s)} | {Words.Link(s.Link, labels)} | {labels.List(s.Levels.Select(labels.Of))} | {labels.List(s.Modalities.Select(labels.Of))} | {labels.List(s.Themes.Select(labels.Of))} |");
        }

        output.WriteLine();
        foreach (Suggestion s in answer.Suggestions)
        {
            output.WriteLine($"**{s.Rank}. {Escape(Name(answer, s))}**");
            output.WriteLine();
            if (s.Decision is { } decision)
            {
                output.WriteLine($"- {Escape(MemoryWords.Sentence(decision, labels))}");
            }

            foreach (Reason reason in s.TopReasons(3))
            {
                output.WriteLine($"- {Escape(reason.Sentence)} ({Escape(Citation.Of(reason, labels))})");
            }

            foreach (Remark caution in s.Cautions.Take(1))
            {
                output.WriteLine($"- {Escape(labels["words.caution"])}: {Escape(caution.Sentence)} ({Escape(Citation.Of(caution, labels))})");
            }

            output.WriteLine();
        }
    }

    private static string Name(MatchAnswer answer, Suggestion s) =>
        answer.Country is null ? $"{s.Country.Name} ({s.Country.Id})" : $"{s.Partner.Name} ({s.Partner.Id})";

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*").Replace("<", "&lt;");
}
