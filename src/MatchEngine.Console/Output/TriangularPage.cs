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
        page.Title($"Triangular cooperation for {Words.Country(answer.Country, labels)}");
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
        string theme = answer.Theme is { } t ? $" for {labels.Of(t)}" : "";
        page.Heading($"{answer.Triples.Length} triples{theme}, of {answer.OpenProviders} possible providers and {answer.OpenFunders} possible funders");
        bool likely = answer.Triples.Any(triple => triple.FunderLikelihood is not null);
        List<Column> columns = [new("#", Right: true), new("Provider", Flexible: true), new("Funder", Flexible: true), new("Score", Right: true), .. likely ? [new Column("Likely")] : Array.Empty<Column>(), new("Themes", Flexible: true)];
        page.Table(columns, [.. answer.Triples.Select(triple => Row(triple, likely))]);
    }

    private Run[] Row(Triple triple, bool likely) =>
    [
        triple.Rank.ToString(CultureInfo.InvariantCulture),
        Words.Named(triple.Provider),
        Words.Named(triple.Funder),
        Run.Glue(Score(triple.Score, triple.ScoreHigh)),
        .. likely ? [triple.FunderLikelihood is { } told ? labels.Of(told) : ""] : Array.Empty<Run>(),
        string.Join(", ", triple.Themes.Take(3).Select(theme => labels.Of(theme))),
    ];

    private void Detail(Triple triple)
    {
        page.Heading($"{triple.Rank}. {Words.Named(triple.Provider)} and {Words.Named(triple.Funder)}: {Score(triple.Score, triple.ScoreHigh)} points");
        Leg($"{triple.Provider.Name} as provider", triple.ProviderLeg, ReasonsOfProvider);
        Leg($"{triple.Funder.Name} as funder, {Words.Kind(triple.Funder, labels)}, {Words.Link(triple.FunderLink, labels)}", triple.FunderLeg, ReasonsOfFunder);
        Leg("Together", triple.Together, ReasonsTogether);
        foreach (Remark caution in triple.Cautions.Take(1))
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }

        string form = string.Join(", ", triple.Modalities.Select(modality => labels.Of(modality)));
        string others = triple.OtherFunders.IsEmpty ? "" : $"Next best funders: {string.Join(", ", triple.OtherFunders.Select(other => $"{other.Funder.Name} ({Words.Points(other.Score)})"))}. ";
        page.Item(Mark.Dot, Run.Dim($"{others}{(triple.Levels.IsEmpty ? "" : $"{labels.Of(triple.Levels[0])} level · ")}{form}"));
    }

    private void Leg(string name, TripleLeg leg, int reasons)
    {
        page.Item(Mark.Dot, Run.Strong($"{name}: "), Run.Glue($"{Score(leg.Score, leg.ScoreHigh)} points"));
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
        page.Paragraph(Run.Dim(
            $"A suggestion is not a decision. Score: provider, funder and what they make together, points that are sure to what missing facts could add; no other pair could rank higher ({answer.Examined:N0} looked at one by one, the rest by a bound). Likely: how often such pairings of funder and country became real; no part of the score.{(ours ? " * a kind of ours: paragraph 11 does not name it." : "")} [rule ¶paragraph, class]: ours means not in the framework. All about one: 'matchengine triangular {answer.Country.Id} --provider <country> --funder <partner> --why'."));
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
        page.Paragraph(Run.Dim(ProgrammeWords.Beneath(answer.Pairings)));
    }

    private static string Score(double low, double high) => ProgrammeWords.Score(low, high);
}
