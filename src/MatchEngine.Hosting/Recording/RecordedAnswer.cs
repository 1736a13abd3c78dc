using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Recording;

/// <summary>One line of a decision log: an answered question.</summary>
internal sealed record RecordedAnswer
{
    /// <summary>The version of the form; a reader refuses a later one.</summary>
    public const int Form = 1;

    /// <summary>The version of the form that it was written in.</summary>
    public required int Version { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked.</summary>
    public required QuestionKind Kind { get; init; }

    public string? Country { get; init; }

    public string? Partner { get; init; }

    /// <summary>How many places are the country's first, in a question why not or what if.</summary>
    public int? Places { get; init; }

    /// <summary>The facts that are otherwise, in a question what if: as a file of facts has them.</summary>
    public JsonElement? Changes { get; init; }

    /// <summary>Filters, date, language and the like.</summary>
    public required RecordedQuery Query { get; init; }

    /// <summary>Who answered; the facts are in a line of their own, before this one.</summary>
    public required MatcherIdentity StandsOn { get; init; }

    /// <summary>SHA-256 of the whole answer, but for the engine's version.</summary>
    public required string AnswerHash { get; init; }

    /// <summary>How many suggestions the answer has.</summary>
    public required int Count { get; init; }

    /// <summary>The first of them; of a question for the world the first of each country.</summary>
    public required ImmutableArray<RecordedResult> Results { get; init; }

    /// <summary>Whether a kept answer was given again.</summary>
    public bool Again { get; init; }

    /// <summary>What was asked.</summary>
    /// <param name="matcher">Who is asked again, to read the facts that are otherwise.</param>
    /// <exception cref="ArgumentException">Those facts can't be read.</exception>
    public MatchQuestion Question(Matcher matcher) => new()
    {
        Kind = Kind,
        Country = Country,
        Partner = Partner,
        Query = Query.Query(),
        Places = Places,
        Changes = Changes is { } changes ? Read(changes, matcher) : [],
    };

    /// <summary>Makes the line of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="top">How many suggestions to write out at most.</param>
    public static RecordedAnswer Of(DecisionRecord record, int top)
    {
        MatchQuestion question = record.Question;
        AnswerDigest digest = AnswerDigest.Of(record, top);
        return new RecordedAnswer
        {
            Version = Form,
            At = record.At,
            Kind = question.Kind,
            Country = question.Country,
            Partner = question.Partner,
            Places = question.Places,
            Changes = question.Kind == QuestionKind.WhatIf ? Write(question.Changes) : null,
            Query = RecordedQuery.Of(question.Query),
            StandsOn = record.Snapshot.Identity,
            AnswerHash = digest.Hash,
            Count = digest.Count,
            Results = digest.Results,
            Again = record.Again,
        };
    }

    private static JsonElement Write(IEnumerable<OverlayFact> facts)
    {
        using MemoryStream bytes = new();
        OverlayWriter.Write(bytes, new FactOverlay(facts));
        bytes.Position = 0;
        using JsonDocument document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }

    private static ImmutableArray<OverlayFact> Read(JsonElement facts, Matcher matcher)
    {
        (FactOverlay? overlay, IReadOnlyList<Fault> faults) = OverlayReader.Read("changes", Encoding.UTF8.GetBytes(facts.GetRawText()), matcher.Rules, matcher.Catalogue);
        return overlay?.Facts ?? throw new ArgumentException($"its facts can't be read: {faults[0]}", nameof(facts));
    }
}
