using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
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
    public static void Write(IReadOnlyList<MatchAnswer> answers, Labels labels, TextPage page)
    {
        MatchAnswer[] filled = [.. answers.Where(answer => !answer.Suggestions.IsEmpty)];
        if (filled.Length == 0)
        {
            return;
        }

        MatchAnswer first = filled[0];
        page.Title(SuggestTitle.Of(first, labels));
        foreach (string note in first.Notes)
        {
            page.Block(0, 2, new Run($"!{Run.NoBreak}{note}", Tone.Caution));
        }

        bool brief = filled.Length > 1;
        foreach (MatchAnswer answer in filled)
        {
            page.Gap();
            Section(answer, brief, labels, page);
        }

        SuggestLegend.Write(answers, labels, page);
    }

    private static void Section(MatchAnswer answer, bool brief, Labels labels, TextPage page)
    {
        string likelyTitle = labels["suggest.likely"];
        int likely = answer.Suggestions.Max(s => TextWidth.Of(Likely(s, labels)));
        likely = likely == 0 ? 0 : Math.Max(likely, TextWidth.Of(likelyTitle)) + 2;
        int link = answer.Suggestions.Max(s => TextWidth.Of(Words.Link(s.Link, labels)));
        int name = page.Width - RankWidth - 2 - ScoreWidth - 2 - likely - link;

        // A page too narrow for all columns has the link in the line below the name.
        bool linkBelow = name < NarrowestName;
        name = linkBelow ? Math.Max(page.Width - RankWidth - 2 - ScoreWidth - 2 - likely, NarrowestName) : name;
        string heading = Pad(Shown(answer, labels), name + RankWidth + 2);
        page.Block(0, 0, Run.Strong(Run.Glue($"{heading}{Pad(labels["suggest.score"], ScoreWidth + 2)}{(likely > 0 ? Pad(likelyTitle, likely) : "")}{(linkBelow ? "" : labels["suggest.link"])}".TrimEnd())));
        page.Rule();
        foreach (Suggestion s in answer.Suggestions)
        {
            string label = answer.Country is null ? Words.Named(s.Country) : Words.Named(s.Partner);
            bool fits = TextWidth.Of(label) < name;
            Run figures = new(Run.Glue($"{Pad(Words.Score(s), ScoreWidth + 2)}{Pad(Likely(s, labels), likely)}{(linkBelow ? "" : Words.Link(s.Link, labels))}".TrimEnd()));
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

            Reasons(s, answer, brief, linkBelow, labels, page);
        }
    }

    private static void Reasons(Suggestion s, MatchAnswer answer, bool brief, bool withLink, Labels labels, TextPage page)
    {
        string link = withLink ? $"{Run.Glue(Words.Link(s.Link, labels))}{(brief ? "" : " · ")}" : "";
        page.Block(Indent, Indent, link, Run.Dim(brief ? "" : How(s, answer, labels)));
        Decided(s, labels, page);
        foreach (Reason reason in s.TopReasons(brief ? 1 : ReasonsShown))
        {
            page.Block(Indent, Indent + 2, Mark.Met.Sign(), $"{Run.NoBreak}{reason.Sentence} ", Citation.Short(reason, labels));
        }

        foreach (Remark caution in s.Cautions.Take(brief ? 0 : 1))
        {
            page.Block(Indent, Indent + 2, Mark.Caution.Sign(), $"{Run.NoBreak}{caution.Sentence} ", Citation.Short(caution, labels));
        }
    }

    private static void Decided(Suggestion s, Labels labels, TextPage page)
    {
        if (s.Decision is { } decision)
        {
            page.Block(Indent, Indent + 2, MemoryWords.Sign(decision), $"{Run.NoBreak}{MemoryWords.Sentence(decision, labels)}");
        }
    }

    /// <summary><c>Energy: 3 of 93 open pairings</c>.</summary>
    private static string Shown(MatchAnswer answer, Labels labels)
    {
        string shown = answer.Suggestions.Length == answer.Open
            ? labels.Count("suggest.all_open", answer.Open)
            : labels.Count("suggest.some_open", answer.Open, ("shown", labels.Whole(answer.Suggestions.Length)));
        return Sentence(answer.Suggestions[0].Theme is { } theme ? labels.Text("suggest.theme", ("theme", labels.Of(theme)), ("shown", shown)) : shown);
    }

    private static string Likely(Suggestion s, Labels labels) => s.Likelihood is { } likelihood ? labels.Of(likelihood) : "";

    private static string How(Suggestion s, MatchAnswer answer, Labels labels)
    {
        string who = answer.Country is null ? Words.Income(s.Country, labels) : Words.Kind(s.Partner, labels);
        string level = s.Levels.IsEmpty ? labels["suggest.no_level"] : labels.Text("suggest.at_level", ("level", labels.Of(s.Levels[0])));
        string modality = s.Modalities.IsEmpty ? labels["suggest.no_modality"] : labels.List(s.Modalities.Take(2).Select(labels.Of));
        string themes = s.Themes.IsEmpty ? "" : $" · {labels.List(s.Themes.Take(4).Select(labels.Of))}";
        return $"{who} · {level} · {modality}{themes}";
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(width - TextWidth.Of(text), 0));

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
