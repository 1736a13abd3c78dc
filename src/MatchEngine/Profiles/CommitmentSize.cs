namespace MatchEngine.Profiles;

/// <summary>How large a partner's commitments to one country in one year typically are, in current US dollars.</summary>
/// <param name="LowerQuartile">A quarter is smaller.</param>
/// <param name="Median">Half is smaller.</param>
/// <param name="UpperQuartile">Three quarters are smaller.</param>
/// <param name="Count">How many country-years the figures stand on.</param>
/// <param name="FirstYear">First year covered.</param>
/// <param name="LastYear">Last year covered.</param>
/// <param name="Source">A key of <see cref="CatalogueInfo.Sources"/>.</param>
public sealed record CommitmentSize(
    double LowerQuartile, double Median, double UpperQuartile, int Count, int FirstYear, int LastYear, string Source);
