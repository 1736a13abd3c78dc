using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using MatchEngine.Explaining;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Recording;

/// <summary>What a record keeps of an answer.</summary>
/// <param name="Hash">
/// SHA-256 of its JSON, the engine's version left out, so that a later engine can be held against it; of a question for the world: of the hashes of
/// all answers.
/// </param>
/// <param name="Count">How many suggestions it has.</param>
/// <param name="Results">The first of them.</param>
internal sealed record AnswerDigest(string Hash, int Count, ImmutableArray<RecordedResult> Results)
{
    private const string AnyEngine = "";

    public static AnswerDigest Of(DecisionRecord record, int top) => record switch
    {
        { Explanation: { } explanation } => new(HashOf(explanation with { Stamp = Without(explanation.Stamp) }), 1, [RecordedResult.Of(explanation.Suggestion)]),
        { WhyNot: { } whyNot } => new(HashOf(whyNot with { Stamp = Without(whyNot.Stamp) }), 0, []),
        { WhatIf: { } whatIf } => new(HashOf(whatIf with { Stamp = Without(whatIf.Stamp) }), 0, []),
        _ => OfSuggestions(record, top),
    };

    private static AnswerDigest OfSuggestions(DecisionRecord record, int top)
    {
        bool isWorld = record.Question.Kind == QuestionKind.World;
        string[] hashes = [.. record.Answers.Select(answer => HashOf(answer with { Stamp = Without(answer.Stamp) }))];
        int shown = isWorld ? Math.Min(top, 1) : top;
        return new AnswerDigest(
            isWorld ? Hex(stream => WriteLines(stream, hashes)) : hashes[0],
            record.Answers.Sum(answer => answer.Suggestions.Length),
            [.. record.Answers.SelectMany(answer => answer.Suggestions.Take(shown).Select(RecordedResult.Of))]);
    }

    private static Stamp Without(Stamp stamp) => stamp with { Engine = AnyEngine };

    private static string HashOf<T>(T answer) => Hex(stream => JsonSerializer.Serialize(stream, answer, MatchJson.TypeInfo<T>(indented: false)));

    private static string Hex(Action<Stream> write)
    {
        using MemoryStream bytes = new();
        write(bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void WriteLines(Stream stream, IEnumerable<string> lines)
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
