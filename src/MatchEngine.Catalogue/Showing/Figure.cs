namespace MatchEngine.Catalogue.Showing;

/// <summary>One line of a profile, with its year and source.</summary>
/// <param name="Section">What it belongs to: <c>indicators</c>.</param>
/// <param name="Item">What it says.</param>
/// <param name="Value">The value, numbers with all their digits.</param>
/// <param name="Unit">Its unit, or null.</param>
/// <param name="Year">The year or years that it speaks of, or null.</param>
/// <param name="Source">A key of the catalogue's sources, or null.</param>
/// <param name="Remark">Trend and place among peers, or null.</param>
internal sealed record Figure(string Section, string Item, string Value, string? Unit = null, string? Year = null, string? Source = null, string? Remark = null);
