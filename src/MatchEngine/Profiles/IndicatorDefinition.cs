namespace MatchEngine.Profiles;

/// <summary>What an indicator measures.</summary>
/// <param name="Key">Our short name, as facts spell it: <c>high_tech_manufacturing</c>.</param>
/// <param name="Code">The publisher's code: <c>SDG.NV_IND_TECH</c>.</param>
/// <param name="Name">What it measures, in English.</param>
/// <param name="Unit">Its unit, in words.</param>
/// <param name="Source">A key of <see cref="CatalogueInfo.Sources"/>.</param>
public sealed record IndicatorDefinition(string Key, string Code, string Name, string Unit, string Source);
