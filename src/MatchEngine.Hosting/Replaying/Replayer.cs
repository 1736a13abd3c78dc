using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Facts;
using MatchEngine.Hosting.Recording;
using MatchEngine.Hosting.Versions;
using MatchEngine.Matching;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Replaying;

/// <summary>Asks recorded questions again, each of the very versions that answered it, and holds the answers against the record.</summary>
internal sealed class Replayer(VersionFinder finder)
{
    private const int DefaultPlaces = 10;

    private readonly Dictionary<string, (Matcher? Matcher, ImmutableArray<string> Missing)> _matchers = new(StringComparer.Ordinal);

    /// <summary>Replays one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public ReplayedAnswer Replay(LogLine line, CancellationToken cancellation)
    {
        if (line.Answer is not { } recorded)
        {
            return new ReplayedAnswer(line.Number, null, "", ReplayOutcome.Unread, [line.Fault!]);
        }

        string question = Words(recorded);
        if (!_matchers.TryGetValue(recorded.StandsOn.Fingerprint, out (Matcher? Matcher, ImmutableArray<string> Missing) known))
        {
            known = Find(recorded.StandsOn, line.Facts);
            _matchers[recorded.StandsOn.Fingerprint] = known;
        }

        if (known.Matcher is not { } matcher)
        {
            return new ReplayedAnswer(line.Number, recorded.At, question, ReplayOutcome.Missing, known.Missing);
        }

        ImmutableArray<string> differences = Differences(matcher, recorded, cancellation);
        return new ReplayedAnswer(line.Number, recorded.At, question, differences.IsEmpty ? ReplayOutcome.Same : ReplayOutcome.Differs, differences);
    }

    private (Matcher? Matcher, ImmutableArray<string> Missing) Find(MatcherIdentity identity, byte[]? facts)
    {
        Found<RuleSet> rules = finder.RuleSet(identity.RuleSet, identity.RuleSetVersion, identity.RuleSetRevision);
        Found<Profiles.Catalogue> catalogue = finder.Catalogue(identity.CatalogueHash);
        Found<IRanker> model = finder.Model(identity.Model, identity.ModelHash);
        List<string> missing = [.. new[] { rules.Missing, catalogue.Missing, model.Missing }.OfType<string>()];
        FactOverlay? overlay = null;
        if (identity.FactsHash is { } hash && rules.Value is not null && catalogue.Value is not null)
        {
            overlay = Overlay(facts, hash, rules.Value, catalogue.Value, missing);
        }

        return missing.Count == 0
            ? (Matcher.Create(catalogue.Value!, rules.Value!, overlay, model.Value), [])
            : (null, [.. missing]);
    }

    private static FactOverlay? Overlay(byte[]? facts, string hash, RuleSet rules, Profiles.Catalogue catalogue, List<string> missing)
    {
        string wanted = $"the facts {hash[..Math.Min(12, hash.Length)]}";
        if (facts is null)
        {
            missing.Add($"{wanted} are not in the log before this line: part of the log is gone. Replay it whole.");
            return null;
        }

        (FactOverlay? overlay, IReadOnlyList<Fault> faults) = OverlayReader.Read("facts", facts, rules, catalogue);
        if (overlay is null || OverlayWriter.Hash(overlay) != hash)
        {
            missing.Add($"{wanted} can't be read back: {(faults.Count > 0 ? faults[0] : "the log holds others under their hash.")}");
            return null;
        }

        return overlay;
    }

    private static ImmutableArray<string> Differences(Matcher matcher, RecordedAnswer recorded, CancellationToken cancellation)
    {
        AnswerDigest now;
        try
        {
            now = AnswerDigest.Of(Ask(matcher, recorded.Question(matcher), cancellation), Math.Max(recorded.Results.Length, 1));
        }
        catch (ArgumentException e)
        {
            return [$"The question can't be asked any more: {e.Message}"];
        }

        if (now.Hash == recorded.AnswerHash)
        {
            return [];
        }

        List<string> differences = [];
        if (now.Count != recorded.Count)
        {
            differences.Add($"{recorded.Count} suggestion(s) then, {now.Count} now.");
        }

        for (int i = 0; i < recorded.Results.Length && differences.Count == 0; i++)
        {
            RecordedResult then = recorded.Results[i];
            RecordedResult? other = i < now.Results.Length ? now.Results[i] : null;
            if (other != then)
            {
                differences.Add($"Place {then.Rank}: {Words(then)} then, {(other is null ? "nobody" : Words(other))} now.");
            }
        }

        string engine = matcher.Stamp.Engine;
        string engines = engine == recorded.StandsOn.Engine ? "" : $" The engine was {recorded.StandsOn.Engine} then and is {engine} now.";
        differences.Add($"The answer's hash was {recorded.AnswerHash[..Math.Min(12, recorded.AnswerHash.Length)]} and is {now.Hash[..12]} now.{engines}");
        return [.. differences];
    }

    private static DecisionRecord Ask(Matcher matcher, MatchQuestion question, CancellationToken cancellation)
    {
        string country = question.Country ?? "";
        string partner = question.Partner ?? "";
        int places = question.Places ?? DefaultPlaces;
        return question.Kind switch
        {
            QuestionKind.Country => Record(matcher.Suggest(country, question.Query, cancellation)),
            QuestionKind.Partner => Record(matcher.SuggestFor(partner, question.Query, cancellation)),
            QuestionKind.World => Record(null) with { Answers = [.. matcher.SuggestAll(question.Query, cancellation)] },
            QuestionKind.WhyNot => Record(WhyNot.Ask(matcher, country, partner, question.Query, places, cancellation)),
            QuestionKind.WhatIf => Record(WhatIf.Ask(matcher, country, question.Partner, question.Changes, question.Query, places, cancellation)),
            _ => Record(matcher.Explain(country, partner, question.Query, cancellation)),
        };

        DecisionRecord Record(object? answer) => answer is null
            ? new DecisionRecord { At = default, Question = question, Snapshot = Replayed(matcher) }
            : DecisionRecord.Of(question, Replayed(matcher), answer, default);
    }

    private static MatcherSnapshot Replayed(Matcher matcher) =>
        new() { Matcher = matcher, Identity = Reloading.Identities.Of(matcher, null), Generation = 0, LoadedAt = default };

    private static string Words(RecordedResult result) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{result.Country} {result.Partner} with {result.Score:R} to {result.ScoreHigh:R} points");

    private static string Words(RecordedAnswer recorded) => recorded.Kind switch
    {
        QuestionKind.Country => $"suggest {recorded.Country}",
        QuestionKind.Partner => $"suggest --for {recorded.Partner}",
        QuestionKind.World => "suggest --all",
        QuestionKind.WhyNot => $"why-not {recorded.Country} {recorded.Partner}",
        QuestionKind.WhatIf => $"what-if {recorded.Country} {recorded.Partner}".TrimEnd(),
        _ => $"why {recorded.Country} {recorded.Partner}",
    };
}
