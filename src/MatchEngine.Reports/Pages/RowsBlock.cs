using System.Collections.Immutable;

namespace MatchEngine.Reports.Pages;

/// <summary>Names and what stands beside each.</summary>
internal sealed record RowsBlock(ImmutableArray<Line> Rows) : Block;
