namespace MatchEngine.Rules;

/// <summary>A document that rules cite.</summary>
/// <param name="Id">How rules name it.</param>
/// <param name="Title">Its title, as an answer cites it.</param>
/// <param name="Date">Its date, or null where it has none.</param>
public sealed record RuleDocument(string Id, string Title, DateOnly? Date);
