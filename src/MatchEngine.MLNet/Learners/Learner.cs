using System.Collections.Immutable;
using MatchEngine.Training.Learning;
using Microsoft.ML;

namespace MatchEngine.MLNet.Learners;

/// <summary>One of ML.NET's ranking trainers under the options of the built-in learner.</summary>
internal abstract class Learner
{
    private const int UsualLabels = 31;

    public abstract string Name { get; }

    /// <summary>What stands for a missing value in its tables.</summary>
    public abstract float Missing { get; }

    /// <summary>What a model of this learner is shaped by: the options that ML.NET has a place for.</summary>
    public abstract ImmutableArray<TrainingParameter> Parameters(LambdaMartOptions options);

    public abstract ITransformer Fit(MLContext context, IDataView training, IDataView? validation, LambdaMartOptions options);

    /// <summary>Options that were set and can't be kept: a model without them would be another than was asked for.</summary>
    public IEnumerable<string> Faults(LambdaMartOptions options)
    {
        LambdaMartOptions usual = new();
        IEnumerable<(bool IsSet, string Name)> foreign =
        [
            (!options.MonotoneConstraints.IsEmpty, "monotone_constraints"),
            (options.PathSmooth > 0, "path_smooth"),
            (options.MaxDeltaStep != usual.MaxDeltaStep, "max_delta_step"),
            .. Foreign(options),
        ];
        return foreign.Where(option => option.IsSet).Select(option => $"{Name} knows no {option.Name}");
    }

    /// <summary>The same, of one learner alone.</summary>
    protected abstract IEnumerable<(bool IsSet, string Name)> Foreign(LambdaMartOptions options);

    /// <summary>ML.NET reads null as one for each processor.</summary>
    protected static int? Threads(LambdaMartOptions options) => options.NumThreads > 0 ? options.NumThreads : null;

    /// <summary>2^label - 1, or what the options say.</summary>
    protected static ImmutableArray<double> Gains(LambdaMartOptions options) =>
        options.LabelGain.IsEmpty ? [.. Enumerable.Range(0, UsualLabels).Select(label => (double)((1L << label) - 1))] : options.LabelGain;
}
