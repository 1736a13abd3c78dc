using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking;

/// <summary>What a ranker is asked. The questions have different answers, so each may have a model of its own.</summary>
/// <param name="Theme">Who works there in this theme; null: in any of the industrial themes.</param>
/// <param name="NewOnly">Whether only pairings without history are ranked: a discovery, not a renewal.</param>
/// <param name="ForUnido">Who would fund UNIDO's own work there, instead of who works there.</param>
/// <param name="Language">In which of the six languages an explanation is given; scores do not depend on it.</param>
public readonly record struct RankingQuestion(Theme? Theme, bool NewOnly, bool ForUnido, string Language = LanguageCodes.English);
