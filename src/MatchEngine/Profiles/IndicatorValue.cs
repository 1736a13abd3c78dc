namespace MatchEngine.Profiles;

/// <summary>The latest value of one indicator for one country.</summary>
/// <param name="Key">The key of its <see cref="IndicatorDefinition"/>.</param>
/// <param name="Value">The value, in the unit of the definition.</param>
/// <param name="Year">The year of the value.</param>
/// <param name="Trend">Least-squares slope per year over the ten years that end at <paramref name="Year"/>; missing below five values.</param>
/// <param name="Percentile">
/// Mid-rank percentile (0..1) of the value among countries of the same income group; missing below ten such countries with a value not
/// more than five years older or newer.
/// </param>
/// <param name="Peers">How many countries, this one included, the percentile stands on; 0 where it is missing.</param>
public sealed record IndicatorValue(string Key, double Value, int Year, double? Trend, double? Percentile, int Peers);
