namespace MatchEngine.Profiles;

/// <summary>Another way to name a country.</summary>
/// <param name="Name">The other name.</param>
/// <param name="Former">Whether it is out of use: a query by it is answered, and told the present name.</param>
public readonly record struct CountryAlias(string Name, bool Former);
