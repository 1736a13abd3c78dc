using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;
using Spectre.Console;

namespace MatchEngine.Console.Output;

/// <summary>Answers for a reader at a terminal: one block a suggestion, its reasons under its name.</summary>
internal static class SuggestTable
{
    private const int ReasonsShown = 3;

    public static void Write(IReadOnlyList<MatchAnswer> answers, Terminal terminal)
    {
        IAnsiConsole console = terminal.Ansi();
        foreach (MatchAnswer answer in answers.Where(answer => !answer.Suggestions.IsEmpty))
        {
            Write(console, answer);
        }

        if (answers.Any(answer => !answer.Suggestions.IsEmpty))
        {
            console.Write(new Markup($"[dim]{Markup.Escape("A suggestion is not a decision. Score: points that are sure, and what missing facts could add. * a kind of ours: paragraph 11 does not name it. 'matchengine why' tells all.")}[/]\n"));
            console.Write(new Markup($"[dim]{Markup.Escape(Words.Stamp(answers[0].Stamp))}[/]\n"));
        }
    }

    private static void Write(IAnsiConsole console, MatchAnswer answer)
    {
        console.Write(new Markup($"[bold]{Markup.Escape(Title(answer))}[/]\n"));
        foreach (string note in answer.Notes)
        {
            console.Write(new Markup($"[yellow]! {Markup.Escape(note)}[/]\n"));
        }

        Table table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false }.Expand();
        table.AddColumn(new TableColumn("#") { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        table.AddColumn(new TableColumn(answer.Country is null ? "Country and reasons" : "Partner and reasons") { Padding = new Padding(0, 0, 1, 0) });
        table.AddColumn(new TableColumn("Score") { Width = 8, Padding = new Padding(0, 0, 1, 0) });
        table.AddColumn(new TableColumn("Link") { Width = 12, Padding = new Padding(0, 0, 0, 0) });
        foreach (Suggestion suggestion in answer.Suggestions)
        {
            table.AddRow(new Markup($"{suggestion.Rank}"), new Markup(Block(suggestion, answer)), new Markup(Score(suggestion)), new Markup(Markup.Escape(Words.Link(suggestion.Link))));
        }

        console.Write(table);
    }

    private static string Title(MatchAnswer answer)
    {
        string theme = answer.Suggestions[0].Theme is { } t ? $" in {t.Plain()}" : "";
        return answer.Country is { } country
            ? $"Partners for {Words.Country(country)}{theme}: {answer.Suggestions.Length} of {answer.Open} open pairings"
            : $"Countries for {answer.Partner!.Name} ({answer.Partner.Id}){theme}: {answer.Suggestions.Length} of {answer.Open} open pairings";
    }

    private static string Score(Suggestion s)
    {
        string high = s.ScoreHigh > s.Score ? $"\n[dim]to {Words.Points(s.ScoreHigh)}[/]" : "";
        string likelihood = s.Likelihood is { } l ? $"\n{Markup.Escape(l.Word)}" : "";
        return $"[bold]{Words.Points(s.Score)}[/]{high}{likelihood}";
    }

    private static string Block(Suggestion s, MatchAnswer answer)
    {
        List<string> lines =
        [
            answer.Country is null
                ? $"[bold]{Markup.Escape(Words.Country(s.Country))}[/]"
                : $"[bold]{Markup.Escape(s.Partner.Name)}[/] [dim]({Markup.Escape(s.Partner.Id)}, {Markup.Escape(Words.Kind(s.Partner))})[/]",
            $"[dim]{Markup.Escape(How(s))}[/]",
            .. s.Reasons.Take(ReasonsShown).Select(reason => $"[green]+[/] {Markup.Escape(reason.Sentence)} [dim]{Markup.Escape(Cite(reason.Rule, reason.Paragraphs, reason.Class))}[/]"),
            .. s.Cautions.Take(1).Select(caution => $"[yellow]![/] {Markup.Escape(caution.Sentence)} [dim]{Markup.Escape(Cite(caution.Rule, caution.Paragraphs, caution.Class))}[/]"),
        ];
        return string.Join('\n', lines);
    }

    private static string How(Suggestion s)
    {
        string level = s.Levels.IsEmpty ? "level not advised" : $"{s.Levels[0].Code()} level";
        string modality = s.Modalities.IsEmpty ? "modality not advised" : string.Join(", ", s.Modalities.Take(2).Select(m => m.Plain()));
        string themes = s.Themes.IsEmpty ? "" : $" · {string.Join(", ", s.Themes.Take(4).Select(t => t.Plain()))}";
        return $"{level} · {modality}{themes}";
    }

    private static string Cite(string rule, ImmutableArray<string> paragraphs, RuleClass ruleClass) =>
        $"[{rule}{(paragraphs.IsEmpty ? "" : $" ¶{string.Join(", ", paragraphs)}")}, {ruleClass.Code()}]";
}
