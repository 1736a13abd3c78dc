using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>Writes why a pairing is not suggested, and what would change that.</summary>
internal static class WhyNotOutput
{
    public static void Write(WhyNotAnswer answer, Labels labels, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title(labels.Text("whynot.title", ("partner", Words.Named(answer.Partner)), ("country", Words.Country(answer.Country, labels))));
        page.Paragraph(answer.Sentence);
        foreach (Explaining.Remark gate in answer.State.Closed)
        {
            page.Item(Mark.NotMet, gate.Sentence, " ", Run.Dim($"[{Citation.Of(gate, labels)}]"));
        }

        if (!answer.Gaps.IsEmpty)
        {
            page.Heading(labels["whynot.heading_gap"]);
            foreach (RankGap gap in answer.Gaps)
            {
                page.Item(Mark.Dot, labels.Text(
                    "whynot.gap_to",
                    ("rank", labels.Whole(gap.Rank)),
                    ("partner", $"{gap.PartnerName} ({gap.Partner})"),
                    ("score", Words.Points(gap.Score)),
                    ("gap", Words.Points(gap.Gap))));
            }
        }

        page.Heading(answer.State.Rank is null ? labels["whynot.would_open"] : labels.Text("whynot.would_lift", ("top", labels.Whole(answer.Top))));
        foreach (UnlockWay way in answer.Ways)
        {
            page.Item(Mark.Met, Run.Strong(labels.And([.. way.Changes.Select(change => change.Set)])), $": {way.Effect}.");
            foreach (FactChange change in way.Changes)
            {
                page.Detail(labels.Text(
                    "whynot.becomes", ("fact", change.Fact), ("before", change.Before), ("after", change.After), ("description", change.Description)));
            }
        }

        page.Paragraph(answer.Search);
        page.Gap();
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
    }
}
