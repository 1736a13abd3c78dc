using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>What stands under a table of suggestions: how to read it, and what it stands on.</summary>
internal static class SuggestLegend
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, Labels labels, TextPage page)
    {
        Suggestion[] all = [.. answers.SelectMany(answer => answer.Suggestions)];
        string[] sentences =
        [
            labels["words.not_a_decision"],
            labels["suggest.legend_score"],
            .. all.Any(s => s.Likelihood is not null) ? [labels["suggest.legend_likely"]] : Array.Empty<string>(),
            .. all.Any(s => !s.Partner.KindIsStated) ? [labels["suggest.legend_kind"]] : Array.Empty<string>(),
            labels["suggest.legend_citation"],
            labels["suggest.legend_why"],
        ];
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], sentences)));
        page.Paragraph(Run.Dim(Words.Stamp(answers[0].Stamp, labels)));
    }
}
