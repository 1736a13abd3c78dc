using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;

namespace MatchEngine.Console.Output;

/// <summary>Writes why a pairing is not suggested, and what would change that.</summary>
internal static class WhyNotOutput
{
    public static void Write(WhyNotAnswer answer, Terminal terminal)
    {
        TextPage page = new(terminal);
        page.Title($"{answer.Partner.Name} ({answer.Partner.Id}) for {Words.Country(answer.Country)}");
        page.Paragraph(answer.Sentence);
        foreach (Explaining.Remark gate in answer.State.Closed)
        {
            page.Item(Mark.NotMet, gate.Sentence, " ", Run.Dim($"[{Citation.Of(gate)}]"));
        }

        if (!answer.Gaps.IsEmpty)
        {
            page.Heading("The gap");
            foreach (RankGap gap in answer.Gaps)
            {
                page.Item(Mark.Dot, $"to place {gap.Rank}, {gap.PartnerName} ({gap.Partner}) with {Words.Points(gap.Score)}: {Words.Points(gap.Gap)} points");
            }
        }

        page.Heading(answer.State.Rank is null ? "What would open it" : $"What would bring it among the first {answer.Top}");
        foreach (UnlockWay way in answer.Ways)
        {
            page.Item(Mark.Met, Run.Strong(string.Join(" and ", way.Changes.Select(change => change.Set))), $": {way.Effect}.");
            foreach (FactChange change in way.Changes)
            {
                page.Detail($"{change.Fact}: {change.Before} becomes {change.After}. {change.Description}");
            }
        }

        page.Paragraph(answer.Search);
        page.Gap();
        page.Paragraph(Run.Dim($"{Words.Stamp(answer.Stamp)}"));
    }
}
