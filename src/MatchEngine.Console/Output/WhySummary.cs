using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Console.Output;

/// <summary>What came out of a pairing, before the reasons.</summary>
internal static class WhySummary
{
    public static void Write(PairingExplanation explanation, IPage page)
    {
        Suggestion s = explanation.Suggestion;
        page.Title($"{Words.Country(s.Country)}, with {Words.Named(s.Partner)}, {Words.Kind(s.Partner)}");
        if (explanation.IsOpen)
        {
            page.Paragraph($"Open: no gate closed it. Place {s.Rank} among the open pairings of {s.Country.Name}.");
        }
        else
        {
            page.Paragraph(new Run("Closed:", Tone.Bad), " a gate excludes this pairing.");
            foreach (Remark gate in explanation.Closed)
            {
                page.Item(Mark.Caution, $"{gate.Sentence} ", Citation.Short(gate));
            }
        }

        page.Gap();
        string theme = s.Theme is { } t ? $" in {t.Plain()}" : "";
        page.Item(Mark.Dot, Run.Strong($"Rule score{theme}: {Words.Points(s.Score)}"), s.ScoreHigh > s.Score
            ? $" sure, up to {Words.Points(s.ScoreHigh)} if the missing facts came out in favour"
            : ", no fact that counts is missing");
        Likelihood(s, explanation.Stamp, page);
        UnidoFunding(explanation.UnidoFunding, page);
        page.Item(Mark.Dot, Run.Strong("Link: "), LinkInFull(s.Link));
        page.Item(Mark.Dot, Run.Strong("Level: "), Or(s.Levels.Select(level => level.Code())), Run.Strong("  Modality: "), Or(s.Modalities.Select(m => m.Plain())));
        page.Item(Mark.Dot, Run.Strong("Themes: "), Or(s.Themes.Select(x => x.Plain())));
        foreach (Remark caution in s.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution));
        }
    }

    private static void Likelihood(Suggestion s, Stamp stamp, IPage page)
    {
        if (s.Likelihood is not { } likelihood)
        {
            page.Item(Mark.Dot, Run.Strong("Likelihood: "), stamp.Model is null ? "no model takes part; rules alone decide the order" : "not told for a closed pairing");
            return;
        }

        string frequency = likelihood.Frequency is { } f ? $", such pairings became real {f.ToString("0%", CultureInfo.InvariantCulture)} of the time" : "";
        page.Item(
            Mark.Dot,
            Run.Strong("Likelihood (history, not merit): "),
            $"{likelihood.Word}{frequency}{Words.Above(likelihood, "the open pairings")}");
        foreach (LikelihoodPart part in likelihood.Parts.Take(5))
        {
            page.Detail($"{part.Contribution.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)} {part.Sentence}");
        }

        if (likelihood.NoPartsBecause is { } reason)
        {
            page.Detail($"What moved it is not told: {reason}.");
        }
    }

    private static void UnidoFunding(Likelihood? likelihood, IPage page)
    {
        if (likelihood is null)
        {
            return;
        }

        page.Item(
            Mark.Dot,
            Run.Strong("Likelihood to fund UNIDO's own work there: "),
            $"{likelihood.Word}{Words.Above(likelihood, "all partners")}");
        foreach (LikelihoodPart part in likelihood.Parts.Take(3))
        {
            page.Detail($"{part.Contribution.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)} {part.Sentence}");
        }
    }

    private static string LinkInFull(LinkLine link)
    {
        if (link.Status is not { } status)
        {
            return "no record can speak of this pairing";
        }

        string record = $"{link.Channel?.Code()} record to {link.RecordEnds}, {link.Source}";
        string unido = link.UnidoUsd > 0 ? $"; {Words.Money(link.UnidoUsd.Value)} for UNIDO's own work there" : "";
        return status == LinkStatus.New
            ? $"new: nothing recorded ({record}){unido}"
            : $"{status.Code()}, {link.FirstYear} to {link.LastYear}, {Words.Money(link.AmountUsd ?? 0)} in the last five years of the record ({record}){unido}";
    }

    private static string Or(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } joined ? joined : "none advised";
}
