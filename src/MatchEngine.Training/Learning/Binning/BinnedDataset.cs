using System.Collections.Immutable;
using MatchEngine.Training.Learning.Sampling;
using MatchEngine.Training.Learning.Threads;

namespace MatchEngine.Training.Learning.Binning;

/// <summary>A data set cut into bins, without the features that no split can use.</summary>
internal sealed class BinnedDataset
{
    private BinnedDataset(BinnedFeature[] features, ImmutableArray<string> infos, int rowCount, int blocks)
    {
        Features = features;
        Infos = infos;
        RowCount = rowCount;
        BinCount = features.Sum(feature => feature.Bins.Count);
        Blocks = BinBlock.From(features, rowCount, blocks);
    }

    /// <summary>The usable features, by rising index.</summary>
    public BinnedFeature[] Features { get; }

    /// <summary>The usable features in groups, row by row.</summary>
    public BinBlock[] Blocks { get; }

    /// <summary>For every feature of the data set what training saw of it.</summary>
    public ImmutableArray<string> Infos { get; }

    public int RowCount { get; }

    /// <summary>Bins of all usable features together.</summary>
    public int BinCount { get; }

    public static BinnedDataset From(RankingDataset data, LambdaMartOptions options, WorkTeam team)
    {
        int[] sample = Sample(data.RowCount, options);
        int? least = options.FeaturePreFilter ? (int)((double)((long)options.MinDataInLeaf * sample.Length) / data.RowCount) : null;
        BinRules rules = new(options.MaxBin, options.MinDataInBin, least, options.UseMissing, options.ZeroAsMissing);
        FeatureBins[] bins = new FeatureBins[data.FeatureCount];
        BinColumn?[] columns = new BinColumn?[data.FeatureCount];
        team.For(data.FeatureCount, f =>
        {
            ValueCounts values = ValueCounts.Of(data.Column(f), sample, !rules.UseMissing || rules.ZeroIsMissing);
            bins[f] = data.CategoricalFeatures.BinarySearch(f) >= 0 ? new CategoricalBins(values, rules) : new NumericBins(values, rules);
            columns[f] = bins[f].IsTrivial ? null : new BinColumn(bins[f], data.Column(f));
        });
        List<BinnedFeature> features = [];
        int start = 0;
        for (int f = 0; f < bins.Length; f++)
        {
            if (columns[f] is { } column)
            {
                int monotone = options.MonotoneConstraints.IsEmpty ? 0 : options.MonotoneConstraints[f];
                features.Add(new BinnedFeature(f, bins[f], column, start, monotone));
                start += bins[f].Count;
            }
        }

        return new BinnedDataset([.. features], [.. bins.Select(b => b.IsTrivial ? "none" : b.Info)], data.RowCount, team.Size);
    }

    private static int[] Sample(int rows, LambdaMartOptions options) =>
        new LinearCongruential(options.Seeds.Data).Choose(rows, Math.Min(rows, options.BinConstructSampleCount));
}
