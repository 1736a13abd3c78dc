using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Planning.Mobilising;

namespace MatchEngine.Console.Output;

/// <summary>Who could fill a gap, for a reader: the consortium, what each brings and why, the next best, and how far everybody reaches.</summary>
internal sealed class MobilisePage(MobiliseAnswer answer, Labels labels, IPage page)
{
    private const int ContributorsShown = 12;
    private const int BarWidth = 20;

    public void Write()
    {
        page.Title(labels.Text("mobilise.title", ("gap", MobiliseWords.Gap(answer, labels))));
        foreach (string note in answer.Notes)
        {
            page.Item(Mark.Caution, note);
        }

        Dictionary<string, Contributor> contributors = answer.Contributors.ToDictionary(one => one.Partner.Id, StringComparer.Ordinal);
        if (answer.Consortia.IsEmpty)
        {
            page.Heading(labels["mobilise.not_reached"]);
            string reason = MobiliseWords.NotReached(answer, labels);
            page.Paragraph($"{char.ToUpperInvariant(reason[0])}{reason[1..]}");
        }
        else
        {
            Best(answer.Consortia[0], contributors);
            NextBest();
        }

        Sizes();
        Contributors();
        NotCounted();
        Legend();
    }

    private void Best(Consortium best, Dictionary<string, Contributor> contributors)
    {
        page.Heading(labels.Count("mobilise.reached", best.Members.Length, ("share", MobiliseWords.Percent(best.Probability, labels))));
        foreach (ConsortiumMember member in best.Members)
        {
            Contributor one = contributors[member.Partner];
            string without = best.Members.Length == 1 ? "" : $" {labels.Text("mobilise.without", ("share", MobiliseWords.Percent(member.Without, labels)))}";
            page.Item(
                Mark.Dot,
                Run.Strong(Words.Named(one.Partner)),
                $" {Adds(one)}{without}");
            page.Detail(Run.Dim(MobiliseWords.Basis(one.Basis, labels)));
            foreach (Reason reason in one.Reasons.DistinctBy(reason => reason.Rule.Split('-')[0]).Take(3))
            {
                page.Detail(Mark.Met.Sign(), $" {reason.Sentence} ", Citation.Short(reason, labels));
            }

            foreach (Remark caution in one.Cautions.Take(2))
            {
                page.Detail(Mark.Caution.Sign(), $" {caution.Sentence} ", Citation.Short(caution, labels));
            }
        }

        foreach (Reason reason in best.Reasons)
        {
            page.Item(Mark.Met, $"{reason.Sentence} ", Citation.Short(reason, labels));
        }

        foreach (Remark caution in best.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }

        foreach (Remark step in best.NextSteps.Concat(best.Members.SelectMany(member => contributors[member.Partner].NextSteps.Take(1))).DistinctBy(step => step.Sentence))
        {
            page.Item(Mark.Dot, $"{labels.Text("programme.next", ("step", step.Sentence))} ", Citation.Short(step, labels));
        }
    }

    private void NextBest()
    {
        if (answer.Consortia.Length < 2)
        {
            return;
        }

        page.Heading(labels.Count("mobilise.next_best", answer.Consortia[0].Members.Length));
        page.Table(
            [new Column("#", Right: true), new Column(labels["programme.partners"], Flexible: true), new Column(labels["mobilise.reach"], Right: true), new Column(labels["programme.points_column"], Right: true)],
            [
                .. answer.Consortia.Select(consortium => new Run[]
                {
                    $"{consortium.Rank}",
                    labels.List(consortium.Members.Select(member => member.Partner)),
                    MobiliseWords.Percent(consortium.Probability, labels),
                    Words.Points(consortium.Score),
                }),
            ]);
    }

    private void Sizes()
    {
        if (answer.Sizes.IsEmpty)
        {
            return;
        }

        page.Heading(labels["mobilise.sizes"]);
        List<Run[]> rows =
        [
            .. answer.Sizes.Select(size => new Run[]
            {
                $"{size.Partners}",
                MobiliseWords.Percent(size.Probability, labels),
                Bar(size.Probability),
                size.Members.IsEmpty ? labels["mobilise.none_together"] : labels.List(size.Members),
            }),
        ];
        if (answer.Together is { } all)
        {
            rows.Add([$"{all.Partners}", MobiliseWords.Percent(all.Probability, labels), Bar(all.Probability), labels["mobilise.all"]]);
        }

        page.Table([new Column(labels["programme.partners"], Right: true), new Column(labels["mobilise.reach"], Right: true), new Column(""), new Column(labels["mobilise.who"], Flexible: true)], rows);
    }

    private void Contributors()
    {
        if (answer.Contributors.IsEmpty)
        {
            return;
        }

        int shown = Math.Min(ContributorsShown, answer.Contributors.Length);
        page.Heading(labels.Text(
            "mobilise.each", ("spell", MobiliseWords.Spell(answer.Years, labels)), ("shown", labels.Whole(shown)), ("all", labels.Whole(answer.Contributors.Length))));
        page.Table(
            [
                new Column(labels["programme.partner"], Flexible: true), new Column(labels["mobilise.adds_in"], Right: true), new Column(labels["mobilise.middle_half"], Right: true),
                new Column(labels["mobilise.median"], Right: true), new Column(labels["mobilise.mean"], Right: true), new Column(labels["mobilise.own_cases"], Right: true),
            ],
            [
                .. answer.Contributors.Take(shown).Select(one => new Run[]
                {
                    Words.Named(one.Partner),
                    MobiliseWords.Percent(one.Acts, labels),
                    MobiliseWords.Range(one, labels),
                    Words.Money(one.MedianUsd, labels),
                    Words.Money(one.MeanUsd, labels),
                    $"{one.Basis.OwnCases}",
                }),
            ]);
    }

    private void NotCounted()
    {
        if (answer.NotCounted.IsEmpty)
        {
            return;
        }

        page.Heading(labels.Text("mobilise.not_counted", ("partners", labels.Whole(answer.NotCounted.Length))));
        foreach (IGrouping<string, ClosedGate> same in answer.NotCounted.GroupBy(one => one.Gates.IsEmpty ? "" : one.Gates[0].Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string partners = labels.List(same.Select(one => one.Partner!));
            if (same.First().Gates is [Remark gate, ..])
            {
                page.Item(Mark.NotMet, $"{gate.Sentence} ", Citation.Short(gate, labels), $": {partners}");
            }
            else
            {
                page.Item(Mark.NotMet, labels.Text("mobilise.no_case", ("partners", partners)));
            }
        }
    }

    private void Legend()
    {
        page.Gap();
        page.Paragraph(Run.Dim(string.Join(
            labels["list.sentence"], labels["words.not_a_decision"], Reach(), Proof(), labels["mobilise.legend_points"], labels["suggest.legend_kind"])));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.By(answer.Programme, labels)));
    }

    private string Adds(Contributor one) => labels.Text(
        "mobilise.member",
        ("kind", Words.Kind(one.Partner, labels)),
        ("link", Words.Link(one.Link, labels)),
        ("acts", MobiliseWords.Percent(one.Acts, labels)),
        ("range", MobiliseWords.Range(one, labels)),
        ("median", Words.Money(one.MedianUsd, labels)));

    private string Reach() => labels.Text(
        answer.Consortia.IsEmpty ? "mobilise.legend_reach" : "mobilise.legend_rounded",
        ("step", Words.Money(answer.Search.CellUsd, labels)),
        ("share", answer.Consortia.IsEmpty ? "" : MobiliseWords.Percent(answer.Consortia[0].ProbabilityHigh, labels)));

    private string Proof() => labels.Text(
        "mobilise.proof",
        ("steps", labels.Whole(answer.Search.Steps)),
        ("fewest", labels[answer.Search.FewestProven ? "mobilise.fewest_proven" : "mobilise.fewest_open"]),
        ("best", answer.Consortia.IsEmpty || answer.Search.BestProven
            ? labels["mobilise.whole"]
            : labels.Text("mobilise.cut", ("points", Words.Points(answer.Search.UnseenFit ?? 0)))));

    private static string Bar(double part) => new('█', (int)Math.Round(part * BarWidth));
}
