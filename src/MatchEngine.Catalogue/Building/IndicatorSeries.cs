using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>All values of one indicator.</summary>
/// <param name="Definition">What it measures.</param>
/// <param name="Lag">How many years before a year's end the latest value lies that was published by then.</param>
/// <param name="Values">By country, ascending years; null where there is none.</param>
internal sealed record IndicatorSeries(IndicatorDefinition Definition, int Lag, List<YearValue>?[] Values);
