using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>A regional programme as a document: the group and what it shares, the partners, and who is left out.</summary>
internal sealed class RegionalPage(RegionalAnswer answer, Labels labels, IPage page)
{
    private const int ReasonsShown = 4;
    private const int LeftOutShown = 6;

    private int Size => answer.Group.Countries.Length;

    public void Write()
    {
        string score = ProgrammeWords.Score(answer.Group.Score, answer.Group.ScoreHigh);
        page.Title($"Regional programme: {answer.Group.Name}");
        page.Paragraph($"{Size} countries, {score} points as a group: {GroupPages.Names(answer.Group)}");
        GroupPages.Notes(answer.Notes, page);
        page.Heading("What they share");
        GroupPages.Needs(answer.Group, labels, page);
        GroupPages.Place(answer.Group, labels, page);
        foreach (Remark step in answer.Group.NextSteps)
        {
            page.Item(Mark.Dot, $"{step.Sentence} ", Citation.Short(step, labels));
        }

        Overview();
        foreach (RegionalPartner partner in answer.Partners)
        {
            Detail(partner);
        }

        LeftOut();
        Legend();
    }

    private void Overview()
    {
        string theme = answer.Theme is { } t ? $" for {labels.Of(t)}" : "";
        page.Heading($"{answer.Partners.Length} of {answer.OpenPartners} partners that may serve at least two of the countries{theme}");
        page.Table(
            [new("#", Right: true), new("Partner", Flexible: true), new("Score", Right: true), new("Open", Right: true), new("Active", Right: true), new("Themes", Flexible: true)],
            [.. answer.Partners.Select(partner => new Run[]
            {
                partner.Rank.ToString(CultureInfo.InvariantCulture),
                Words.Named(partner.Partner),
                Run.Glue(ProgrammeWords.Score(partner.Score, partner.ScoreHigh)),
                $"{partner.Open.Length}/{Size}",
                $"{partner.Active.Length}/{Size}",
                string.Join(", ", partner.Themes.Take(3).Select(shared => labels.Of(shared))),
            })]);
    }

    private void Detail(RegionalPartner partner)
    {
        page.Heading($"{partner.Rank}. {Words.Named(partner.Partner)}, {Words.Kind(partner.Partner, labels)}: {ProgrammeWords.Score(partner.Score, partner.ScoreHigh)} points");
        foreach (Reason reason in partner.TopReasons(ReasonsShown))
        {
            page.Item(Mark.Met, Run.Glue(Words.Points(reason.Points)), $" {reason.Sentence} ", Citation.Short(reason, labels));
        }

        foreach (Remark caution in partner.Cautions.Take(1))
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }
    }

    private void LeftOut()
    {
        page.Heading("Left out");
        foreach (Remark gate in answer.LeftOutCountries.SelectMany(country => country.Gates))
        {
            page.Item(Mark.NotMet, $"{gate.Sentence} ", Citation.Short(gate, labels));
        }

        foreach (ClosedGate partner in answer.LeftOutPartners.Take(LeftOutShown))
        {
            page.Item(Mark.NotMet, $"{partner.Gates[0].Sentence} ", Citation.Short(partner.Gates[0], labels));
        }

        int more = answer.LeftOutPartners.Length - LeftOutShown;
        if (more > 0)
        {
            page.Item(Mark.NotMet, $"{more} more partners: {string.Join(", ", answer.LeftOutPartners.Skip(LeftOutShown).Select(partner => partner.Partner))}; '--format json' says why.");
        }

        if (answer.LeftOutCountries.IsEmpty && answer.LeftOutPartners.IsEmpty)
        {
            page.Item(Mark.NotMet, "No country and no partner.");
        }
    }

    private void Legend()
    {
        bool ours = answer.Partners.Any(partner => !partner.Partner.KindIsStated);
        page.Gap();
        page.Paragraph(Run.Dim(
            $"A suggestion is not a decision. A need is shared where it is known for two thirds of the countries and two thirds of those have it (at 0.50 of 1). Score: points that are sure, to what missing facts could add. Open, active: countries that no gate closes, and those with a steady record.{(ours ? " * a kind of ours: paragraph 11 does not name it." : "")} [rule ¶paragraph, class]: ours means not in the framework. All about one partner: '--why <partner>'."));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(answer.Pairings)));
    }
}
