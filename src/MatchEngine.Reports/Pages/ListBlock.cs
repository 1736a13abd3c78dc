using System.Collections.Immutable;

namespace MatchEngine.Reports.Pages;

/// <summary>A list.</summary>
internal sealed record ListBlock(ImmutableArray<Line> Items, bool IsNumbered = false) : Block;
