using MatchEngine.Console.Output.Pages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>What stands under a table of suggestions: how to read it, and what it stands on.</summary>
internal static class SuggestLegend
{
    public static void Write(IReadOnlyList<MatchAnswer> answers, TextPage page)
    {
        IEnumerable<Suggestion> all = answers.SelectMany(answer => answer.Suggestions);
        string kinds = all.Any(s => !s.Partner.KindIsStated) ? " * a kind of ours: paragraph 11 does not name it." : "";
        string likely = all.Any(s => s.Likelihood is not null) ? " Likely: how often such pairings became real; not how good they would be." : "";
        page.Gap();
        page.Paragraph(Run.Dim(
            $"A suggestion is not a decision. Score: points that are sure, to what missing facts could add.{likely}{kinds} [rule ¶paragraph, class]: ours means not in the framework. All about one pairing: 'matchengine why <country> <partner>'."));
        page.Paragraph(Run.Dim(Words.Stamp(answers[0].Stamp)));
    }
}
