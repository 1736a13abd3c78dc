using System.Collections.Immutable;
using MatchEngine.Reports.Charts;

namespace MatchEngine.Reports.Pages;

/// <summary>Charts that stand side by side where there is room.</summary>
/// <param name="Bars">Bar charts with the same labels.</param>
/// <param name="Years">The columns by year; null where there is nothing to draw.</param>
internal sealed record ChartsBlock(ImmutableArray<BarChart> Bars, YearChart? Years) : Block;
