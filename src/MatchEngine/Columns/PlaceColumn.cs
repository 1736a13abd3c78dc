namespace MatchEngine.Columns;

/// <summary>A fact of the portfolios of some partners in one place.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Place">The code of the place.</param>
/// <param name="Column">The fact of each partner.</param>
internal sealed record PlaceColumn(int Fact, int Place, Column Column);
