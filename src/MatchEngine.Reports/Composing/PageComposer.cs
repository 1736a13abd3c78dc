using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Composing;

/// <summary>Makes the page of one pairing. It holds what its explanation and the catalogue say, and says what they do not.</summary>
internal sealed class PageComposer(Profiles.Catalogue catalogue, Labels labels)
{
    private const int MostReasons = 3;
    private const int MostEvidence = 3;
    private const int MostSteps = 3;
    private const int MostThemes = 3;
    private const int MostParts = 2;

    private readonly Phrases _phrases = new(labels);

    public BriefPage Compose(BriefCase brief)
    {
        PairingExplanation explanation = brief.Explanation;
        Suggestion s = explanation.Suggestion;
        CitedFacts facts = new(explanation);
        List<Block> blocks = [];
        if (explanation.IsOpen)
        {
            blocks.Add(new TextBlock(Line.Of(Piece.Strong(Ask(s))), IsLead: true));
        }
        else
        {
            // Nothing is asked of a partner that a gate excludes.
            blocks.Add(new TextBlock(Line.Of(Piece.Strong($"{labels["why.closed"]} "), labels["why.closed_by_gate"]), IsLead: true));
            blocks.Add(new ListBlock([.. explanation.Closed.Select(Told)]));
        }

        blocks.Add(new RowsBlock(Outline(explanation)));
        blocks.Add(new HeadingBlock(labels["brief.reasons"]));
        blocks.Add(Reasons(s));
        blocks.Add(new ChartComposer(catalogue, labels).Compose(s, facts));
        blocks.Add(new HeadingBlock(labels["brief.work"]));
        blocks.Add(new RowsBlock(Work(s, facts)));
        blocks.Add(new HeadingBlock(labels["brief.change"]));
        blocks.Add(new ListBlock(Changes(s, brief.Unlock)));
        return new BriefPage(
            labels.Text("brief.title", ("country", $"{s.Country.Name} ({s.Country.Id})"), ("partner", $"{s.Partner.Name} ({s.Partner.Id})")),
            $"{_phrases.Country(s.Country)} · {_phrases.Kind(s.Partner)}",
            labels["brief.suggestion"],
            [.. blocks],
            $"{_phrases.Stamp(explanation.Stamp)} · {labels.Text("brief.run", ("hash", RunHash.Of(explanation)))}");
    }

    private string Ask(Suggestion s) => s.Themes.IsEmpty
        ? labels.Text("brief.ask_open", ("country", s.Country.Name), ("partner", s.Partner.Name))
        : labels.Text(
            "brief.ask", ("country", s.Country.Name), ("partner", s.Partner.Name), ("themes", labels.And([.. s.Themes.Take(MostThemes).Select(labels.Of)])));

    private ImmutableArray<Line> Outline(PairingExplanation explanation)
    {
        Suggestion s = explanation.Suggestion;
        List<Line> rows =
        [
            Line.Named(
                labels["brief.form"],
                $"{(s.Levels.IsEmpty ? labels["suggest.no_level"] : labels.Text("suggest.at_level", ("level", labels.List(s.Levels.Select(labels.Of)))))}; {(s.Modalities.IsEmpty ? labels["suggest.no_modality"] : labels.List(s.Modalities.Select(labels.Of)))}"),
            Line.Named(labels["brief.rules"], _phrases.Score(s)),
            Line.Named(labels["brief.model"], [.. Model(explanation)]),
            Line.Named(labels["brief.past"], _phrases.Link(s.Link)),
        ];
        if (s.Decision is { } decision)
        {
            string verdict = labels[decision.Verdict switch
            {
                Verdict.Accept => "memory.accepted",
                Verdict.Reject => "memory.rejected",
                _ => "memory.deferred",
            }];
            rows.Add(Line.Named(labels["brief.decided"], labels.Text("memory.sentence", ("verdict", verdict), ("day", Labels.Day(decision.On)), ("by", decision.By), ("reason", decision.Reason))));
        }

        return [.. rows];
    }

    private IEnumerable<Piece> Model(PairingExplanation explanation)
    {
        if (explanation.Suggestion.Likelihood is not { } likelihood)
        {
            yield return labels[explanation.Stamp.Model is null ? "why.no_model" : "why.not_told"];
            yield break;
        }

        yield return _phrases.Likelihood(likelihood);
        foreach (LikelihoodPart part in likelihood.Parts.Take(MostParts))
        {
            yield return "; ";
            yield return part.Sentence;
        }
    }

    private Block Reasons(Suggestion s)
    {
        ImmutableArray<Line> reasons =
        [
            .. s.TopReasons(MostReasons).Select(reason => Line.Of(
                reason.Sentence,
                " ",
                Piece.Strong(labels.Text("brief.points", ("points", Phrases.Points(reason.Points)))),
                Piece.Quiet($"{_phrases.Cite(reason)}{Evidence(reason)}"))),
        ];
        return reasons.IsEmpty ? new TextBlock(Line.Of(labels["brief.no_reasons"])) : new ListBlock(reasons, IsNumbered: true);
    }

    private string Evidence(Reason reason)
    {
        string[] facts = [.. CitedFacts.Sourced(reason.Facts).Take(MostEvidence).Select(_phrases.Fact)];
        return facts.Length == 0 ? "" : $" {labels.Text("brief.evidence", ("facts", string.Join("; ", facts)))}";
    }

    private ImmutableArray<Line> Work(Suggestion s, CitedFacts facts)
    {
        List<Line> rows =
        [
            Line.Named(
                labels["brief.money"],
                labels.Text(
                    "brief.money_told",
                    ("required", _phrases.Recorded(facts.Known("partner.requires_cofinancing"))),
                    ("found", _phrases.Recorded(facts.Known("link.cofinancier_found"))),
                    ("size", Size(s.Partner.Id)))),
            Line.Named(
                labels["brief.safeguards"],
                labels.Text(
                    "brief.safeguards_told",
                    ("review", facts.Known("partner.safeguard_review")?.Value ?? labels["brief.not_recorded"]),
                    ("grounds", _phrases.Recorded(facts.Known("partner.exclusion_grounds"))),
                    ("by", facts.Known("partner.safeguard_review")?.Source ?? labels["brief.not_recorded"]))),
            Line.Named(labels["brief.route"], labels.Text("brief.route_told", ("office", _phrases.Recorded(facts.Known("country.field_office"))))),
            Line.Named(
                labels["brief.results"],
                labels.Text(
                    "brief.results_told",
                    ("indicator", _phrases.Recorded(facts.Known("country.results_indicator"))),
                    ("milestone", _phrases.Recorded(facts.Known("country.results_milestone"))))),
        ];
        rows.AddRange(s.Cautions.Take(MostSteps).Select(caution => Told(caution) with { Name = labels["words.caution"] }));
        rows.AddRange(s.NextSteps.Take(MostSteps).Select((step, i) => Told(step) with { Name = i == 0 ? labels["brief.next"] : "" }));
        return [.. rows];
    }

    private string Size(string partner) => catalogue.Partners[catalogue.PartnerIndex(partner)].Commitments is not { } size
        ? labels["fact.not_known"]
        : labels.Text(
            "brief.size",
            ("median", labels.ShortMoney(size.Median)),
            ("low", labels.ShortMoney(size.LowerQuartile)),
            ("high", labels.ShortMoney(size.UpperQuartile)),
            ("first", Phrases.Year(size.FirstYear)),
            ("last", Phrases.Year(size.LastYear)),
            ("source", size.Source));

    private ImmutableArray<Line> Changes(Suggestion s, WhyNotAnswer? unlock)
    {
        List<Line> lines = [];
        if (unlock is not null)
        {
            lines.AddRange(unlock.Ways.Take(MostSteps).Select(way => Line.Of(Piece.Strong(labels.And([.. way.Changes.Select(change => change.Set)])), $": {way.Effect}")));
            lines.Add(Line.Of(unlock.Search));
        }

        lines.AddRange(s.Missing.Take(MostSteps).Select(missing => Line.Of(
            Piece.Strong($"{labels["brief.missing"]}: {missing.Fact}. "),
            missing.Description,
            " ",
            labels.Text("why.up_to", ("points", Phrases.Points(missing.Points))),
            Piece.Quiet($" {labels.Text("why.rules", ("rules", labels.List(missing.Rules)))}"))));
        if (s.Missing.Length > MostSteps)
        {
            lines.Add(Line.Of(labels.Text("brief.missing_more", ("facts", labels.List(s.Missing.Skip(MostSteps).Select(missing => missing.Fact))))));
        }

        if (s.Missing.IsEmpty)
        {
            lines.Add(Line.Of(labels["why.score_sure"]));
        }

        return [.. lines];
    }

    private Line Told(Remark remark) => Line.Of(remark.Sentence, Piece.Quiet(_phrases.Cite(remark)));
}
