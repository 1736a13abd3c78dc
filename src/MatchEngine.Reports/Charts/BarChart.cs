using System.Collections.Immutable;

namespace MatchEngine.Reports.Charts;

/// <summary>Horizontal bars.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Note">How to read it, and where it is from.</param>
/// <param name="Bars">The bars.</param>
/// <param name="Mark">A place between 0 and 1 to compare with; null for none.</param>
internal sealed record BarChart(string Title, string Note, ImmutableArray<Bar> Bars, double? Mark)
{
    /// <summary>What the chart shows, in words.</summary>
    public string Words => $"{Title}: {string.Join("; ", Bars.Select(bar => $"{bar.Label} {bar.Value}"))}. {Note}";
}
