using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>What a well-formed model file holds.</summary>
internal sealed record ModelParts(EnsembleHeader Header, ImmutableArray<RegressionTree> Trees);
