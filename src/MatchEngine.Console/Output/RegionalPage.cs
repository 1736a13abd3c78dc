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
        page.Title(labels.Text("regional.title", ("name", answer.Group.Name)));
        page.Paragraph(labels.Text("regional.group", ("size", labels.Whole(Size)), ("points", score), ("countries", GroupPages.Names(answer.Group, labels))));
        GroupPages.Notes(answer.Notes, page);
        page.Heading(labels["regional.share"]);
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
        page.Heading(labels.Text(
            answer.Theme is null ? "regional.partners" : "regional.partners_theme",
            ("shown", labels.Whole(answer.Partners.Length)),
            ("open", labels.Whole(answer.OpenPartners)),
            ("theme", answer.Theme is { } theme ? labels.Of(theme) : "")));
        page.Table(
            [
                new("#", Right: true), new(labels["programme.partner"], Flexible: true), new(labels["suggest.score"], Right: true), new(labels["suggest.open"], Right: true),
                new(labels["regional.active"], Right: true), new(labels["suggest.themes"], Flexible: true),
            ],
            [.. answer.Partners.Select(partner => new Run[]
            {
                partner.Rank.ToString(CultureInfo.InvariantCulture),
                Words.Named(partner.Partner),
                Run.Glue(ProgrammeWords.Score(partner.Score, partner.ScoreHigh)),
                $"{partner.Open.Length}/{Size}",
                $"{partner.Active.Length}/{Size}",
                labels.List(partner.Themes.Take(3).Select(shared => labels.Of(shared))),
            })]);
    }

    private void Detail(RegionalPartner partner)
    {
        page.Heading(labels.Text(
            "regional.partner",
            ("rank", labels.Whole(partner.Rank)),
            ("partner", Words.Named(partner.Partner)),
            ("kind", Words.Kind(partner.Partner, labels)),
            ("points", ProgrammeWords.Score(partner.Score, partner.ScoreHigh))));
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
        page.Heading(labels["regional.left_out"]);
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
            page.Item(Mark.NotMet, labels.Text("regional.more", ("more", labels.Whole(more)), ("partners", labels.List(answer.LeftOutPartners.Skip(LeftOutShown).Select(partner => partner.Partner!)))));
        }

        if (answer.LeftOutCountries.IsEmpty && answer.LeftOutPartners.IsEmpty)
        {
            page.Item(Mark.NotMet, labels["regional.none_left_out"]);
        }
    }

    private void Legend()
    {
        bool ours = answer.Partners.Any(partner => !partner.Partner.KindIsStated);
        page.Gap();
        string?[] sentences =
        [
            labels["words.not_a_decision"],
            labels["regional.legend_need"],
            labels["suggest.legend_score"],
            labels["regional.legend_open"],
            ours ? labels["suggest.legend_kind"] : null,
            labels["suggest.legend_citation"],
            labels["regional.legend_why"],
        ];
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], sentences.OfType<string>())));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(answer.Pairings, labels)));
    }
}
