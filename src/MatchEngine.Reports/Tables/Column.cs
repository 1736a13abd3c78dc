using MatchEngine.Matching;

namespace MatchEngine.Reports.Tables;

/// <summary>A column of the table of suggestions.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Width">How wide a spreadsheet shows it, in characters.</param>
/// <param name="Form">How a spreadsheet shows its numbers.</param>
/// <param name="Of">What stands in it.</param>
internal sealed record Column(string Name, int Width, CellForm Form, Func<Suggestion, Cell> Of);
