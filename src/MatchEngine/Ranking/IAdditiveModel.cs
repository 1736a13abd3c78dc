namespace MatchEngine.Ranking;

/// <summary>A model that can say what each feature adds to a score, the parts summing to the whole.</summary>
public interface IAdditiveModel : IRankingModel
{
    /// <summary>Whether this model knows enough to do so.</summary>
    bool CanExplain { get; }

    /// <summary>What each feature adds to the score of a row, and what the score is without knowing any. The values sum to the score up to rounding.</summary>
    /// <param name="row">One value a feature; NaN where missing.</param>
    /// <param name="contributions">One value for each feature, then the expected score.</param>
    void Contributions(ReadOnlySpan<double> row, Span<double> contributions);
}
