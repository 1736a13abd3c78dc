using System.Collections.Immutable;
using System.Security.Cryptography;
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

    public static AnswerDigest Of(DecisionRecord record, int top)
    {
        if (record.Explanation is { } explanation)
        {
            PairingExplanation hashed = explanation with { Stamp = explanation.Stamp with { Engine = AnyEngine } };
            return new AnswerDigest(Hex(stream => MatchJson.Write(stream, hashed)), 1, [RecordedResult.Of(explanation.Suggestion)]);
        }

        string[] hashes = [.. record.Answers.Select(answer => Hex(stream => MatchJson.Write(stream, answer with { Stamp = answer.Stamp with { Engine = AnyEngine } })))];
        int shown = record.Question.Kind == QuestionKind.World ? Math.Min(top, 1) : top;
        return new AnswerDigest(
            hashes.Length == 1 && record.Question.Kind != QuestionKind.World ? hashes[0] : Hex(stream => WriteLines(stream, hashes)),
            record.Answers.Sum(answer => answer.Suggestions.Length),
            [.. record.Answers.SelectMany(answer => answer.Suggestions.Take(shown).Select(RecordedResult.Of))]);
    }

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
