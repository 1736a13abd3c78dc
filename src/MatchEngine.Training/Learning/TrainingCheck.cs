namespace MatchEngine.Training.Learning;

/// <summary>Refuses data that can't be learned from under given options.</summary>
internal static class TrainingCheck
{
    /// <summary>Rows of a query that LightGBM allows: more have no discount.</summary>
    private const int LongestQuery = 10_000;

    private const int UsualLabels = 31;

    public static void Require(LambdaMartOptions options, RankingDataset training, RankingDataset? validation)
    {
        string[] faults = [.. Faults(options, training, validation)];
        if (faults.Length > 0)
        {
            throw new ArgumentException($"Training can't start: {string.Join("; ", faults)}.", nameof(training));
        }
    }

    private static IEnumerable<string> Faults(LambdaMartOptions options, RankingDataset training, RankingDataset? validation)
    {
        int labels = options.LabelGain.IsEmpty ? UsualLabels : options.LabelGain.Length;
        foreach ((string name, RankingDataset? data) in ((string, RankingDataset?)[])[("training", training), ("validation", validation)])
        {
            if (data is null)
            {
                continue;
            }

            if (data.Labels.Max() is int highest && highest >= labels)
            {
                yield return $"a {name} label is {highest}, label_gain knows 0 to {labels - 1}";
            }

            if (data.QueryBoundaries.Zip(data.QueryBoundaries.Skip(1)).Any(pair => pair.Second - pair.First > LongestQuery))
            {
                yield return $"a {name} query has more than {LongestQuery} rows";
            }
        }

        if (!options.MonotoneConstraints.IsEmpty && options.MonotoneConstraints.Length != training.FeatureCount)
        {
            yield return $"{options.MonotoneConstraints.Length} monotone_constraints for {training.FeatureCount} features";
        }

        if (training.CategoricalFeatures.Any(feature => feature < options.MonotoneConstraints.Length && options.MonotoneConstraints[feature] != 0))
        {
            yield return "a categorical feature can't be monotone";
        }

        if (validation is not null && !validation.FeatureNames.SequenceEqual(training.FeatureNames))
        {
            yield return "training and validation have different features";
        }

        if (validation is null && options.EarlyStoppingRound > 0)
        {
            yield return "early stopping needs validation data";
        }
    }
}
