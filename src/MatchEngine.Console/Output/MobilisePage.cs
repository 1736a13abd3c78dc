using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Planning.Mobilising;

namespace MatchEngine.Console.Output;

/// <summary>Who could fill a gap, for a reader: the consortium, what each brings and why, the next best, and how far everybody reaches.</summary>
internal static class MobilisePage
{
    private const int ContributorsShown = 12;
    private const int BarWidth = 20;

    public static void Write(MobiliseAnswer answer, IPage page)
    {
        page.Title($"To fill a gap of {MobiliseWords.Gap(answer)}");
        foreach (string note in answer.Notes)
        {
            page.Item(Mark.Caution, note);
        }

        Dictionary<string, Contributor> contributors = answer.Contributors.ToDictionary(one => one.Partner.Id, StringComparer.Ordinal);
        if (answer.Consortia.IsEmpty)
        {
            page.Heading("Not reached");
            string reason = MobiliseWords.NotReached(answer);
            page.Paragraph($"{char.ToUpperInvariant(reason[0])}{reason[1..]}");
        }
        else
        {
            Best(answer.Consortia[0], answer, contributors, page);
            NextBest(answer, page);
        }

        Sizes(answer, page);
        Contributors(answer, page);
        NotCounted(answer, page);
        Legend(answer, page);
    }

    private static void Best(Consortium best, MobiliseAnswer answer, Dictionary<string, Contributor> contributors, IPage page)
    {
        page.Heading($"{Capital(MobiliseWords.Partners(best.Members.Length))} reach{(best.Members.Length == 1 ? "es" : "")} it with {MobiliseWords.Percent(best.Probability)}");
        foreach (ConsortiumMember member in best.Members)
        {
            Contributor one = contributors[member.Partner];
            string without = best.Members.Length == 1 ? "" : $" Without it: {MobiliseWords.Percent(member.Without)}.";
            page.Item(
                Mark.Dot,
                Run.Strong(Words.Named(one.Partner)),
                $" ({Words.Kind(one.Partner)}; {Words.Link(one.Link)}): added to what it gave in {MobiliseWords.Percent(one.Acts)} of cases like this one; then {MobiliseWords.Range(one)}, half of them {Words.Money(one.MedianUsd)} or more.{without}");
            page.Detail(Run.Dim(MobiliseWords.Basis(one.Basis)));
            foreach (Reason reason in one.Reasons.DistinctBy(reason => reason.Rule.Split('-')[0]).Take(3))
            {
                page.Detail(Mark.Met.Sign(), $" {reason.Sentence} ", Citation.Short(reason, Labels.English));
            }

            foreach (Remark caution in one.Cautions.Take(2))
            {
                page.Detail(Mark.Caution.Sign(), $" {caution.Sentence} ", Citation.Short(caution, Labels.English));
            }
        }

        foreach (Reason reason in best.Reasons)
        {
            page.Item(Mark.Met, $"{reason.Sentence} ", Citation.Short(reason, Labels.English));
        }

        foreach (Remark caution in best.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, Labels.English));
        }

        foreach (Remark step in best.NextSteps.Concat(best.Members.SelectMany(member => contributors[member.Partner].NextSteps.Take(1))).DistinctBy(step => step.Sentence))
        {
            page.Item(Mark.Dot, $"Next: {step.Sentence} ", Citation.Short(step, Labels.English));
        }
    }

    private static void NextBest(MobiliseAnswer answer, IPage page)
    {
        if (answer.Consortia.Length < 2)
        {
            return;
        }

        page.Heading($"Next best of {MobiliseWords.Partners(answer.Consortia[0].Members.Length)}, by points");
        page.Table(
            [new Column("#", Right: true), new Column("Partners", Flexible: true), new Column("Reach", Right: true), new Column("Points", Right: true)],
            [
                .. answer.Consortia.Select(consortium => new Run[]
                {
                    $"{consortium.Rank}",
                    string.Join(", ", consortium.Members.Select(member => member.Partner)),
                    MobiliseWords.Percent(consortium.Probability),
                    Words.Points(consortium.Score),
                }),
            ]);
    }

    private static void Sizes(MobiliseAnswer answer, IPage page)
    {
        if (answer.Sizes.IsEmpty)
        {
            return;
        }

        page.Heading("How far each number of partners reaches at best");
        List<Run[]> rows =
        [
            .. answer.Sizes.Select(size => new Run[]
            {
                $"{size.Partners}",
                MobiliseWords.Percent(size.Probability),
                Bar(size.Probability),
                size.Members.IsEmpty ? "none may go together" : string.Join(", ", size.Members),
            }),
        ];
        if (answer.Together is { } all)
        {
            rows.Add([$"{all.Partners}", MobiliseWords.Percent(all.Probability), Bar(all.Probability), "all that could be counted"]);
        }

        page.Table([new Column("Partners", Right: true), new Column("Reach", Right: true), new Column(""), new Column("Who", Flexible: true)], rows);
    }

    private static void Contributors(MobiliseAnswer answer, IPage page)
    {
        if (answer.Contributors.IsEmpty)
        {
            return;
        }

        int shown = Math.Min(ContributorsShown, answer.Contributors.Length);
        page.Heading($"What each could add within {MobiliseWords.Spell(answer.Years)}: {shown} of {answer.Contributors.Length}, by mean");
        page.Table(
            [
                new Column("Partner", Flexible: true), new Column("Adds in", Right: true), new Column("Middle half", Right: true),
                new Column("Median", Right: true), new Column("Mean", Right: true), new Column("Own cases", Right: true),
            ],
            [
                .. answer.Contributors.Take(shown).Select(one => new Run[]
                {
                    Words.Named(one.Partner),
                    MobiliseWords.Percent(one.Acts),
                    MobiliseWords.Range(one),
                    Words.Money(one.MedianUsd),
                    Words.Money(one.MeanUsd),
                    $"{one.Basis.OwnCases}",
                }),
            ]);
    }

    private static void NotCounted(MobiliseAnswer answer, IPage page)
    {
        if (answer.NotCounted.IsEmpty)
        {
            return;
        }

        page.Heading($"Open, but not counted: {answer.NotCounted.Length}");
        foreach (IGrouping<string, ClosedGate> same in answer.NotCounted.GroupBy(one => one.Gates.IsEmpty ? "" : one.Gates[0].Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string partners = string.Join(", ", same.Select(one => one.Partner));
            if (same.First().Gates is [Remark gate, ..])
            {
                page.Item(Mark.NotMet, $"{gate.Sentence} ", Citation.Short(gate, Labels.English), $": {partners}");
            }
            else
            {
                page.Item(Mark.NotMet, $"Nothing on record resembles this case: {partners}");
            }
        }
    }

    private static void Legend(MobiliseAnswer answer, IPage page)
    {
        page.Gap();
        page.Paragraph(Run.Dim(
            $"A suggestion is not a decision. Reach: the probability that the sum of what partners add reaches the gap; worked out exactly in steps of {Words.Money(answer.Search.CellUsd)}, each amount rounded down{Rounding(answer)}. {Proof(answer)} Points: those of the rules of pairings and of programmes. * a kind of ours: paragraph 11 does not name it."));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp)));
        page.Paragraph(Run.Dim($"Programmes {answer.Programme.RuleSet} {answer.Programme.Version} ({answer.Programme.Revision[..12]})"));
    }

    private static string Rounding(MobiliseAnswer answer) => answer.Consortia.IsEmpty
        ? ""
        : $" (rounded up, the first consortium reaches it with {MobiliseWords.Percent(answer.Consortia[0].ProbabilityHigh)})";

    private static string Proof(MobiliseAnswer answer)
    {
        string steps = $"{answer.Search.Steps:#,##0} partial consortia looked at";
        string fewest = answer.Search.FewestProven ? "no fewer partners reach it, whichever way amounts are rounded" : "whether fewer partners reach it turns on rounding, or was not searched to the end";
        string best = answer.Consortia.IsEmpty || answer.Search.BestProven ? "the search was whole" : $"the search was cut short: nothing unseen has more than {Words.Points(answer.Search.UnseenFit ?? 0)} points";
        return $"{steps}: {fewest}; {best}.";
    }

    private static string Bar(double part) => new('█', (int)Math.Round(part * BarWidth));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
