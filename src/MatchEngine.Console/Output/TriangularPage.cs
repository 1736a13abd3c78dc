using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Programmes;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>Triples as a document: a table to overlook, then each triple with the reasons of its legs.</summary>
internal sealed class TriangularPage(TriangularAnswer answer, Labels labels, IPage page)
{
    private const int ReasonsOfProvider = 3;
    private const int ReasonsOfFunder = 2;
    private const int ReasonsTogether = 2;

    public void Write()
    {
        page.Title(labels.Text("triangular.title", ("country", Words.Country(answer.Country, labels))));
        foreach (string note in answer.Notes)
        {
            page.Paragraph(new Run($"!{Run.NoBreak}{note}", Tone.Caution));
        }

        Overview();
        foreach (Triple triple in answer.Triples)
        {
            Detail(triple);
        }

        Legend();
    }

    private void Overview()
    {
        page.Heading(labels.Count(
            answer.Theme is null ? "triangular.found" : "triangular.found_theme",
            answer.Triples.Length,
            ("theme", answer.Theme is { } theme ? labels.Of(theme) : ""),
            ("providers", labels.Whole(answer.OpenProviders)),
            ("funders", labels.Whole(answer.OpenFunders))));
        bool likely = answer.Triples.Any(triple => triple.FunderLikelihood is not null);
        List<Column> columns =
        [
            new("#", Right: true), new(labels["triangular.provider"], Flexible: true), new(labels["triangular.funder"], Flexible: true), new(labels["suggest.score"], Right: true),
            .. likely ? [new Column(labels["suggest.likely"])] : Array.Empty<Column>(), new(labels["suggest.themes"], Flexible: true),
        ];
        page.Table(columns, [.. answer.Triples.Select(triple => Row(triple, likely))]);
    }

    private Run[] Row(Triple triple, bool likely) =>
    [
        triple.Rank.ToString(CultureInfo.InvariantCulture),
        Words.Named(triple.Provider),
        Words.Named(triple.Funder),
        Run.Glue(Score(triple.Score, triple.ScoreHigh)),
        .. likely ? [triple.FunderLikelihood is { } told ? labels.Of(told) : ""] : Array.Empty<Run>(),
        labels.List(triple.Themes.Take(3).Select(theme => labels.Of(theme))),
    ];

    private void Detail(Triple triple)
    {
        page.Heading(labels.Text(
            "triangular.triple",
            ("rank", labels.Whole(triple.Rank)),
            ("provider", Words.Named(triple.Provider)),
            ("funder", Words.Named(triple.Funder)),
            ("points", Score(triple.Score, triple.ScoreHigh))));
        Leg(labels.Text("triangular.as_provider", ("provider", triple.Provider.Name)), triple.ProviderLeg, ReasonsOfProvider);
        Leg(labels.Text("triangular.as_funder", ("funder", triple.Funder.Name), ("kind", Words.Kind(triple.Funder, labels)), ("link", Words.Link(triple.FunderLink, labels))), triple.FunderLeg, ReasonsOfFunder);
        Leg(labels["triangular.together"], triple.Together, ReasonsTogether);
        foreach (Remark caution in triple.Cautions.Take(1))
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }

        string form = labels.List(triple.Modalities.Select(modality => labels.Of(modality)));
        string others = triple.OtherFunders.IsEmpty ? "" : $"{labels.Text("triangular.others", ("funders", labels.List(triple.OtherFunders.Select(other => $"{other.Funder.Name} ({Words.Points(other.Score)})"))))} ";
        page.Item(Mark.Dot, Run.Dim($"{others}{(triple.Levels.IsEmpty ? "" : $"{labels.Text("suggest.at_level", ("level", labels.Of(triple.Levels[0])))} · ")}{form}"));
    }

    private void Leg(string name, TripleLeg leg, int reasons)
    {
        page.Item(Mark.Dot, Run.Strong($"{labels.Text("triangular.leg", ("leg", name))} "), Run.Glue(ProgrammeWords.Points(leg.Score, leg.ScoreHigh, labels)));
        foreach (Reason reason in Shown(leg, reasons))
        {
            page.Detail($"{Run.Glue($"+{Words.Points(reason.Points)}")} {reason.Sentence} ", Citation.Short(reason, labels));
        }
    }

    /// <summary>The strongest reasons, and no more than two of one family, so that themes don't crowd out the rest.</summary>
    private static List<Reason> Shown(TripleLeg leg, int most)
    {
        Dictionary<string, int> families = new(StringComparer.Ordinal);
        List<Reason> shown = [];
        foreach (Reason reason in leg.Reasons)
        {
            string family = reason.Rule.Split('-')[0];
            families[family] = families.GetValueOrDefault(family) + 1;
            if (families[family] <= 2 && shown.Count < most)
            {
                shown.Add(reason);
            }
        }

        return shown;
    }

    private void Legend()
    {
        bool ours = answer.Triples.Any(triple => !triple.Funder.KindIsStated);
        page.Gap();
        string?[] sentences =
        [
            labels["words.not_a_decision"],
            labels.Text("triangular.legend_score", ("examined", labels.Whole(answer.Examined))),
            labels["triangular.legend_likely"],
            ours ? labels["suggest.legend_kind"] : null,
            labels["suggest.legend_citation"],
            labels.Text("triangular.legend_why", ("country", answer.Country.Id)),
        ];
        page.Paragraph(Run.Dim(string.Join(labels["list.sentence"], sentences.OfType<string>())));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(answer.Pairings, labels)));
    }

    private static string Score(double low, double high) => ProgrammeWords.Score(low, high);
}
