using System.Collections.Immutable;
using MatchEngine.Ranking;
using MatchEngine.Training.Learning;
#if WITH_MLNET
using MatchEngine.MLNet;
#endif

namespace MatchEngine.Console.Loading;

/// <summary>The learners that <c>--trainer</c> names, and the readers of what they leave behind. ML.NET's are there where they were compiled in.</summary>
internal static class Learners
{
    /// <summary>The built-in learner.</summary>
    public const string Default = "lambdamart";

    private const string LightGbm = "mlnet-lightgbm";
    private const string FastTree = "mlnet-fasttree";

    /// <summary>All names, whether compiled in or not.</summary>
    public static ImmutableArray<string> Names { get; } = [Default, LightGbm, FastTree];

#if WITH_MLNET
    /// <summary>Readers for models of other learners than the built-in one.</summary>
    public static ImmutableArray<IRankingModelReader> ModelReaders { get; } = [new MlNetModelReader()];

    /// <summary>What makes the trainer of a recipe.</summary>
    public static Func<LambdaMartOptions, IRankingTrainer> Of(string name) => name switch
    {
        LightGbm => MlNetTrainer.LightGbm,
        FastTree => MlNetTrainer.FastTree,
        _ => options => new LambdaMartTrainer(options),
    };
#else
    /// <summary>Readers for models of other learners than the built-in one: none without ML.NET.</summary>
    public static ImmutableArray<IRankingModelReader> ModelReaders => [];

    /// <summary>What makes the trainer of a recipe, or the end of the verb where it was not compiled in.</summary>
    public static Func<LambdaMartOptions, IRankingTrainer> Of(string name) => name == Default
        ? options => new LambdaMartTrainer(options)
        : throw UserException.WrongUse(
            $"matchengine: --trainer {name} needs ML.NET, which this build leaves out.",
            $"Build with -p:WithMLNet=true to have it, or leave --trainer out to use {Default}.");
#endif
}
