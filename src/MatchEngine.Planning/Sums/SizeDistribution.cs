using System.Collections.Immutable;

namespace MatchEngine.Planning.Sums;

/// <summary>How large an amount may be: values that occurred, each with its probability. Zero may be one of them.</summary>
internal sealed class SizeDistribution
{
    private readonly double[] _values;
    private readonly double[] _probabilities;

    private SizeDistribution(double[] values, double[] probabilities)
    {
        _values = values;
        _probabilities = probabilities;
    }

    /// <summary>The values, US dollars, ascending, each at most once.</summary>
    public ImmutableArray<double> Values => [.. _values];

    /// <summary>The probability of each value; they add up to 1.</summary>
    public ImmutableArray<double> Probabilities => [.. _probabilities];

    /// <summary>The probability of more than nothing, 0..1.</summary>
    public double Acts => Tail(value => value > 0);

    /// <summary>The mean, US dollars.</summary>
    public double Mean => _values.Zip(_probabilities, (value, probability) => value * probability).Sum();

    /// <summary>Makes a distribution of weighted values.</summary>
    /// <param name="weighted">Values from 0, each with a weight above 0, in any order; not empty.</param>
    /// <exception cref="ArgumentException">There is no value, a value is negative or not finite, or a weight is not above 0.</exception>
    public static SizeDistribution Of(IEnumerable<(double Value, double Weight)> weighted)
    {
        (double Value, double Weight)[] sorted = [.. weighted.OrderBy(one => one.Value).ThenBy(one => one.Weight)];
        if (sorted.Length == 0 || Array.Exists(sorted, one => !double.IsFinite(one.Value) || one.Value < 0 || !(one.Weight > 0)))
        {
            throw new ArgumentException("A distribution needs at least one value; values are finite and not negative, weights above 0.", nameof(weighted));
        }

        double total = sorted.Sum(one => one.Weight);
        (double Value, double Weight)[] distinct = [.. sorted.GroupBy(one => one.Value).Select(same => (same.Key, same.Sum(one => one.Weight)))];
        return new SizeDistribution([.. distinct.Select(one => one.Value)], [.. distinct.Select(one => one.Weight / total)]);
    }

    /// <summary>The smallest value that the amount stays within with a probability.</summary>
    /// <param name="probability">0..1.</param>
    public double Quantile(double probability) => QuantileFrom(0, probability);

    /// <summary>The same among amounts above nothing; 0 where there is none.</summary>
    /// <param name="probability">0..1.</param>
    public double QuantileOfActs(double probability) => QuantileFrom(_values[0] > 0 ? 0 : 1, probability);

    /// <summary>The probability of a value or more.</summary>
    public double AtLeast(double value) => Tail(other => other >= value);

    private double QuantileFrom(int first, double probability)
    {
        double within = _probabilities.AsSpan(first).ToArray().Sum();
        double sum = 0;
        for (int i = first; i < _values.Length; i++)
        {
            sum += _probabilities[i];
            if (sum >= (probability * within) - 1e-12)
            {
                return _values[i];
            }
        }

        return first < _values.Length ? _values[^1] : 0;
    }

    private double Tail(Predicate<double> counts)
    {
        double sum = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            sum += counts(_values[i]) ? _probabilities[i] : 0;
        }

        return Math.Min(sum, 1);
    }
}
