using System.Collections.Immutable;

namespace MatchEngine.Ranking;

/// <summary>What a learner leaves behind: a score for each row of named features. Implementations are immutable and safe for many threads.</summary>
public interface IRankingModel
{
    /// <summary>Names of the features, in the order of a row's values.</summary>
    ImmutableArray<string> FeatureNames { get; }

    /// <summary>The extension of its files, without the dot.</summary>
    string FileExtension { get; }

    /// <summary>Scores many rows at once; higher comes first.</summary>
    /// <param name="rows">The rows one after another: value <c>f</c> of row <c>r</c> at <c>r * features + f</c>; NaN where missing.</param>
    /// <param name="scores">One score for each row.</param>
    /// <exception cref="ArgumentException">The lengths do not fit together.</exception>
    void ScoreRows(ReadOnlySpan<double> rows, Span<double> scores);

    /// <summary>How much each feature helped in training, in the learner's own measure: 0 and up, only ratios mean something.</summary>
    ImmutableArray<double> GainImportance();

    /// <summary>Writes the model as its reader takes it; the stream stays open.</summary>
    void Save(Stream stream);
}
