using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Composing;

/// <summary>Makes a whole brief: a list where there are several pairings, then a page each.</summary>
internal sealed class DocumentComposer(Profiles.Catalogue catalogue, Labels labels)
{
    private readonly Phrases _phrases = new(labels);

    public BriefDocument Compose(IReadOnlyList<BriefCase> cases)
    {
        PageComposer composer = new(catalogue, labels);
        ImmutableArray<BriefPage> pages = [.. cases.Select(composer.Compose)];
        return cases.Count == 1
            ? new BriefDocument(pages[0].Title, labels, pages)
            : new BriefDocument(labels.Text("suggest.partners_for", ("country", cases[0].Explanation.Suggestion.Country.Name)), labels, [Cover(cases), .. pages]);
    }

    private BriefPage Cover(IReadOnlyList<BriefCase> cases)
    {
        PairingExplanation first = cases[0].Explanation;
        CountryLine country = first.Suggestion.Country;
        return new BriefPage(
            labels.Text("suggest.partners_for", ("country", $"{country.Name} ({country.Id})")),
            _phrases.Country(country),
            labels["brief.suggestion"],
            [
                new GridBlock(
                    ["", labels["suggest.name"], labels["suggest.kind"], labels["brief.rules"], labels["brief.model"], labels["suggest.link"]],
                    [.. cases.Select(brief => Row(brief.Explanation.Suggestion))]),
                new TextBlock(Line.Of(Piece.Quiet($"{labels["suggest.legend_score"]} {labels["suggest.legend_likely"]} {labels["words.not_a_decision"]}"))),
            ],
            _phrases.Stamp(first.Stamp));
    }

    private ImmutableArray<string> Row(Suggestion s) =>
    [
        labels.Whole(s.Rank),
        $"{s.Partner.Name} ({s.Partner.Id})",
        _phrases.Kind(s.Partner),
        _phrases.Score(s),
        s.Likelihood is { } likelihood ? labels.Of(likelihood) : labels["words.no_model"],
        s.Link.Status is { } status ? labels.Of(status) : labels["words.no_record"],
    ];
}
