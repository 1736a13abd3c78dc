using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>A partner as an answer names it.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Name">Its name in the language asked for.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="KindIsStated">Whether paragraph 11 names the kind; otherwise it is ours.</param>
public sealed record PartnerLine(string Id, string Name, PartnerKind Kind, bool KindIsStated);
