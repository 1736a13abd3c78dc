using MatchEngine.Training.Metrics;

namespace MatchEngine.Training.Evaluation;

/// <summary>How well one scorer ordered one slice.</summary>
/// <param name="Scorer">The scorer's name.</param>
/// <param name="Slice">The slice's name.</param>
/// <param name="Queries">Queries judged.</param>
/// <param name="Countries">Countries among them; intervals resample these.</param>
/// <param name="Ndcg">NDCG@10.</param>
/// <param name="Recall">Recall@10.</param>
/// <param name="Mrr">Mean reciprocal rank.</param>
/// <param name="Map">MAP@10.</param>
/// <param name="Lead">How much the first scorer of the table leads this one in NDCG@10, paired over countries; null for the first itself.</param>
public sealed record Judgement(
    string Scorer, string Slice, int Queries, int Countries, Interval Ndcg, double Recall, double Mrr, double Map, PairedComparison? Lead);
