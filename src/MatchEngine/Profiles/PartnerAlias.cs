namespace MatchEngine.Profiles;

/// <summary>Another way to name a partner.</summary>
/// <param name="Name">The other name or id.</param>
/// <param name="Former">Whether it is out of use: a query by it is answered, and told the present name.</param>
public readonly record struct PartnerAlias(string Name, bool Former);
