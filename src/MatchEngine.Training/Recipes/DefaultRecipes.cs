using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Training.Learning;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Recipes;

/// <summary>The recipes of the shipped ranker.</summary>
public static class DefaultRecipes
{
    private const FeatureGroup History = FeatureGroup.Own | FeatureGroup.OtherThemes;
    private const FeatureGroup Elsewhere = FeatureGroup.Partner | FeatureGroup.Oda | FeatureGroup.Geography;

    /// <summary>All roles.</summary>
    /// <param name="seed">The seed of bags and feature samples.</param>
    /// <param name="political">Whether politically loaded features may be used.</param>
    public static ImmutableArray<RoleRecipe> All(int seed = 1, bool political = false)
    {
        FeatureGroup extra = political ? FeatureGroup.Political : FeatureGroup.None;
        return
        [
            new RoleRecipe
            {
                Role = RankerRole.Theme,
                Tasks = [RankingTask.Theme],
                Features = History | Elsewhere | FeatureGroup.Country | extra,
                NewAgain = true,
                FirstCutoff = 2006,
                Options = Learner(seed, rounds: 150, leaves: 12, rate: 0.08, leaf: 50, features: 0.3),
            },
            new RoleRecipe
            {
                Role = RankerRole.Country,
                Tasks = [RankingTask.Country],
                Features = History | Elsewhere | FeatureGroup.Country | extra,
                NewAgain = true,
                FirstCutoff = 2006,
                Options = Learner(seed, rounds: 120, leaves: 16, rate: 0.08, leaf: 50, features: 0.3),
            },
            new RoleRecipe
            {
                Role = RankerRole.Uncovered,
                Tasks = [RankingTask.Theme, RankingTask.Country],
                Features = Elsewhere | extra,
                FirstCutoff = 2006,
                Options = Learner(seed, rounds: 150, leaves: 8, rate: 0.07, leaf: 50, features: 0.4),
            },
            new RoleRecipe
            {
                Role = RankerRole.UnidoFunder,
                Tasks = [RankingTask.Unido],
                Features = FeatureGroup.Unido | FeatureGroup.Oda | FeatureGroup.Geography | extra,
                NewAgain = true,
                FirstCutoff = 2013,
                Options = Learner(seed, rounds: 100, leaves: 3, rate: 0.05, leaf: 20, features: 0.5),
            },
        ];
    }

    private static LambdaMartOptions Learner(int seed, int rounds, int leaves, double rate, int leaf, double features) => new()
    {
        NumIterations = rounds,
        NumLeaves = leaves,
        LearningRate = rate,
        MinDataInLeaf = leaf,
        FeatureFraction = features,
        BaggingFraction = 0.8,
        BaggingFreq = 1,
        BaggingByQuery = true,
        LambdaL2 = 5,
        LambdarankTruncationLevel = 20,
        Seed = seed,
    };
}
