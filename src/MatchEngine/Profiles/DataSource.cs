namespace MatchEngine.Profiles;

/// <summary>A publisher's data, as answers cite it.</summary>
/// <param name="Key">Short key: <c>iati</c>.</param>
/// <param name="Citation">The attribution that its licence asks for, in one line.</param>
/// <param name="Licence">The licence, in one line.</param>
/// <param name="LastYear">The last year that the catalogue holds from it, or null for a list without years.</param>
public sealed record DataSource(string Key, string Citation, string Licence, int? LastYear);
