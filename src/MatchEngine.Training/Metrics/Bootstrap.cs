using System.Collections.Immutable;

namespace MatchEngine.Training.Metrics;

/// <summary>Percentile bootstrap (Efron 1979) over queries or groups of them; the same seed gives the same bits.</summary>
public static class Bootstrap
{
    /// <summary>The mean of a metric with its interval.</summary>
    /// <exception cref="ArgumentException">No query counts, or the options are out of range.</exception>
    public static Interval Of(MetricResult metric, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(metric);
        options ??= new BootstrapOptions();
        return IntervalOf(Sorted(metric.PerQuery, options), metric.PerQuery.Average(), options);
    }

    /// <summary>Compares two rankings by a metric that was taken of both over the same queries.</summary>
    /// <exception cref="ArgumentException">The two are of different metrics or queries, no query counts, or the options are out of range.</exception>
    public static PairedComparison Compare(MetricResult first, MetricResult second, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Name != second.Name || first.PerQuery.Length != second.PerQuery.Length
            || first.PerQuery.Zip(second.PerQuery).Any(pair => pair.First is null != pair.Second is null))
        {
            throw new ArgumentException($"'{first.Name}' and '{second.Name}' were not taken over the same queries.", nameof(second));
        }

        options ??= new BootstrapOptions();
        ImmutableArray<double?> differences = [.. first.PerQuery.Zip(second.PerQuery, (a, b) => a - b)];
        double[] means = Sorted(differences, options);
        return new PairedComparison(
            first.Name,
            IntervalOf(means, differences.Average(), options),
            differences.Count(difference => difference > 0),
            differences.Count(difference => difference == 0),
            differences.Count(difference => difference < 0),
            means.Count(mean => mean > 0) / (double)means.Length);
    }

    private static Interval IntervalOf(double[] means, double? mean, BootstrapOptions options)
    {
        double tail = (1 - options.Confidence) / 2;
        return new Interval(Quantile(means, tail), mean!.Value, Quantile(means, 1 - tail));
    }

    /// <summary>The means of the resamples, ascending.</summary>
    private static double[] Sorted(ImmutableArray<double?> values, BootstrapOptions options)
    {
        if (options.Resamples < 1 || !(options.Confidence > 0 && options.Confidence < 1))
        {
            throw new ArgumentException("Resamples must be at least 1, the confidence above 0 and below 1.", nameof(options));
        }

        if (!options.Groups.IsEmpty && options.Groups.Length != values.Length)
        {
            throw new ArgumentException($"{options.Groups.Length} groups for {values.Length} queries.", nameof(options));
        }

        (double Sum, int Count)[] groups =
        [
            .. values.Select((value, query) => (Value: value, Group: options.Groups.IsEmpty ? query : options.Groups[query]))
                .Where(pair => pair.Value is not null)
                .GroupBy(pair => pair.Group, pair => pair.Value!.Value)
                .Select(group => (group.Sum(), group.Count())),
        ];
        if (groups.Length == 0)
        {
            throw new ArgumentException("No query counts: there is nothing to take a mean of.", nameof(values));
        }

        Xoshiro random = new(options.Seed);
        double[] means = new double[options.Resamples];
        for (int i = 0; i < means.Length; i++)
        {
            double sum = 0;
            int count = 0;
            for (int draw = 0; draw < groups.Length; draw++)
            {
                (double groupSum, int groupCount) = groups[random.NextBelow(groups.Length)];
                sum += groupSum;
                count += groupCount;
            }

            means[i] = sum / count;
        }

        Array.Sort(means);
        return means;
    }

    /// <summary>The quantile of sorted values, linear between neighbours.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)Math.Floor(at);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
