namespace MatchEngine.Profiles.Naming;

/// <summary>One name of one item.</summary>
/// <param name="Item">Index of the country or partner.</param>
/// <param name="FormerName">The name as written, where it is out of use; else null.</param>
internal readonly record struct NameEntry(int Item, string? FormerName);
