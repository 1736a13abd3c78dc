using System.Collections.Immutable;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Evaluation;

/// <summary>The judgements of one task at one cutoff, or at several together.</summary>
/// <param name="Task">The task.</param>
/// <param name="Cutoffs">The cutoffs; the two years after each are the judges.</param>
/// <param name="Judgements">Scorers by slices.</param>
public sealed record TaskReport(RankingTask Task, ImmutableArray<int> Cutoffs, ImmutableArray<Judgement> Judgements);
