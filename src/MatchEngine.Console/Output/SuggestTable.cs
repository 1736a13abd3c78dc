using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Answers for a reader at a terminal: one block a suggestion, its reasons under its name.</summary>
internal static class SuggestTable
{
    private const int ReasonsShown = 3;
    private const int RankWidth = 3;
    private const int ScoreWidth = 9;
    private const int Indent = 5;
    private const int NarrowestName = 36;

    /// <summary>Writes the answers of one country or one partner: one, or one for each theme.</summary>
    public static void Write(IReadOnlyList<MatchAnswer> answers, TextPage page)
    {
        MatchAnswer[] filled = [.. answers.Where(answer => !answer.Suggestions.IsEmpty)];
        if (filled.Length == 0)
        {
            return;
        }

        MatchAnswer first = filled[0];
        page.Title(first.Country is { } country ? $"Partners for {Words.Country(country)}" : $"Countries for {Words.Named(first.Partner!)}, {Words.Kind(first.Partner!)}");
        foreach (string note in first.Notes)
        {
            page.Block(0, 2, new Run($"!{Run.NoBreak}{note}", Tone.Caution));
        }

        bool brief = filled.Length > 1;
        foreach (MatchAnswer answer in filled)
        {
            page.Gap();
            Section(answer, brief, page);
        }

        SuggestLegend.Write(answers, page);
    }

    private static void Section(MatchAnswer answer, bool brief, TextPage page)
    {
        string theme = answer.Suggestions[0].Theme is { } t ? $"{Sentence(t.Plain())}: " : "";
        string shown = answer.Suggestions.Length == answer.Open ? $"all {answer.Open} open pairings" : $"{answer.Suggestions.Length} of {answer.Open} open pairings";
        int likely = answer.Suggestions.Max(s => TextWidth.Of(s.Likelihood?.Word ?? ""));
        likely = likely == 0 ? 0 : Math.Max(likely, "Likely".Length) + 2;
        int link = answer.Suggestions.Max(s => TextWidth.Of(Words.Link(s.Link)));
        int name = page.Width - RankWidth - 2 - ScoreWidth - 2 - likely - link;

        // A page too narrow for all columns has the link in the line below the name.
        bool linkBelow = name < NarrowestName;
        name = linkBelow ? Math.Max(page.Width - RankWidth - 2 - ScoreWidth - 2 - likely, NarrowestName) : name;
        string heading = Pad(Sentence($"{theme}{shown}"), name + RankWidth + 2);
        page.Block(0, 0, Run.Strong(Run.Glue($"{heading}{Pad("Score", ScoreWidth + 2)}{(likely > 0 ? Pad("Likely", likely) : "")}{(linkBelow ? "" : "Link")}".TrimEnd())));
        page.Rule();
        foreach (Suggestion s in answer.Suggestions)
        {
            string label = answer.Country is null ? Words.Named(s.Country) : Words.Named(s.Partner);
            bool fits = TextWidth.Of(label) < name;
            Run figures = new(Run.Glue($"{Pad(Words.Score(s), ScoreWidth + 2)}{Pad(s.Likelihood?.Word ?? "", likely)}{(linkBelow ? "" : Words.Link(s.Link))}".TrimEnd()));
            string rank = $"{s.Rank}".PadLeft(RankWidth);
            if (fits)
            {
                page.Block(0, Indent, Run.Strong(Run.Glue($"{rank}  {Pad(label, name)}")), figures);
            }
            else
            {
                page.Block(0, Indent, Run.Strong(Run.Glue($"{rank}  ")), Run.Strong(label));
                page.Block(Math.Min(Indent + name, page.Width - TextWidth.Of(figures.Text)), Indent, figures);
            }

            Reasons(s, answer, brief, linkBelow, page);
        }
    }

    private static void Reasons(Suggestion s, MatchAnswer answer, bool brief, bool withLink, TextPage page)
    {
        string link = withLink ? $"{Run.Glue(Words.Link(s.Link))}{(brief ? "" : " · ")}" : "";
        page.Block(Indent, Indent, link, Run.Dim(brief ? "" : How(s, answer)));
        Decided(s, page);
        foreach (Reason reason in s.TopReasons(brief ? 1 : ReasonsShown))
        {
            page.Block(Indent, Indent + 2, Mark.Met.Sign(), $"{Run.NoBreak}{reason.Sentence} ", Citation.Short(reason));
        }

        foreach (Remark caution in s.Cautions.Take(brief ? 0 : 1))
        {
            page.Block(Indent, Indent + 2, Mark.Caution.Sign(), $"{Run.NoBreak}{caution.Sentence} ", Citation.Short(caution));
        }
    }

    private static void Decided(Suggestion s, TextPage page)
    {
        if (s.Decision is { } decision)
        {
            page.Block(Indent, Indent + 2, MemoryWords.Sign(decision), $"{Run.NoBreak}{MemoryWords.Sentence(decision)}");
        }
    }

    private static string How(Suggestion s, MatchAnswer answer)
    {
        string who = answer.Country is null ? Words.Income(s.Country) : Words.Kind(s.Partner);
        string level = s.Levels.IsEmpty ? "level not advised" : $"{s.Levels[0].Code()} level";
        string modality = s.Modalities.IsEmpty ? "modality not advised" : string.Join(", ", s.Modalities.Take(2).Select(m => m.Plain()));
        string themes = s.Themes.IsEmpty ? "" : $" · {string.Join(", ", s.Themes.Take(4).Select(t => t.Plain()))}";
        return $"{who} · {level} · {modality}{themes}";
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(width - TextWidth.Of(text), 0));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
