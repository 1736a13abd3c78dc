using System.Collections.Immutable;

namespace MatchEngine.Reports.Charts;

/// <summary>Amounts by year, as columns.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Note">What it shows in words, with its source.</param>
/// <param name="FirstYear">The year of the first column; one column a year follows.</param>
/// <param name="Amounts">US dollars; a year without a record is zero wide and is not drawn.</param>
internal sealed record YearChart(string Title, string Note, int FirstYear, ImmutableArray<double> Amounts)
{
    public int LastYear => FirstYear + Amounts.Length - 1;

    /// <summary>What the chart shows, in words.</summary>
    public string Words => $"{Title}: {Note}";
}
