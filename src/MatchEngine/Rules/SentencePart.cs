namespace MatchEngine.Rules;

/// <summary>Plain text, or a placeholder: the number of a fact (-1 for text) and how to write it (null: as its unit suggests).</summary>
internal readonly record struct SentencePart(string Text, int Fact, string? Format);
