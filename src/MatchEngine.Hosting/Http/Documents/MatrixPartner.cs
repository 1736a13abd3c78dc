using MatchEngine.Profiles;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>A column of the matrix.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="KindIsStated">Whether paragraph 11 names the kind; otherwise it is ours.</param>
/// <param name="SouthSouth">A provider of South-South cooperation.</param>
/// <param name="Themes">Shares of its record by theme, 0..1; null where it publishes none.</param>
/// <param name="ThemesFrom">The source of these shares, or null.</param>
/// <param name="FirstYear">The first year that they cover.</param>
/// <param name="LastYear">The last year that they cover.</param>
internal sealed record MatrixPartner(
    string Id, string Name, PartnerKind Kind, bool KindIsStated, bool SouthSouth, IReadOnlyDictionary<string, double>? Themes, string? ThemesFrom, int? FirstYear, int? LastYear);
