using System.Collections.Immutable;
using MatchEngine.Training.Tables;

namespace MatchEngine.Training.Baselines;

/// <summary>
/// A gravity model: the odds of a pairing from the sizes of both sides and what lies between them, as a logistic regression by gradient
/// descent over standardised values. Missing values count as the mean.
/// </summary>
internal sealed class Gravity
{
    private const int Steps = 300;
    private const double Rate = 0.5;
    private static readonly ImmutableArray<string> Features =
        ["partner_amount", "country_amount", "oda_partner_amount", "distance", "contiguous", "common_language", "is_bank", "is_un"];

    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly double[] _weights;

    private Gravity(double[] means, double[] scales, double[] weights)
    {
        _means = means;
        _scales = scales;
        _weights = weights;
    }

    public static Gravity Fit(CutoffWorld world, IReadOnlyList<TaskQuery> queries)
    {
        int width = Features.Length;
        double[] rows = [.. queries.SelectMany(query => FeatureRows.Of(world, query, Features))];
        int[] labels = [.. queries.SelectMany(query => query.Candidates.Select(candidate => candidate.Relevance > 0 ? 1 : 0))];
        double[] means = new double[width];
        double[] scales = new double[width];
        for (int f = 0; f < width; f++)
        {
            double[] known = [.. Enumerable.Range(0, labels.Length).Select(row => rows[(row * width) + f]).Where(value => !double.IsNaN(value))];
            means[f] = known.DefaultIfEmpty(0).Average();
            scales[f] = Math.Max(Math.Sqrt(known.Select(value => (value - means[f]) * (value - means[f])).DefaultIfEmpty(0).Average()), 1e-9);
        }

        double[] standard = [.. rows.Select((value, i) => double.IsNaN(value) ? 0 : (value - means[i % width]) / scales[i % width])];
        double[] weights = new double[width + 1];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[width + 1];
            for (int row = 0; row < labels.Length; row++)
            {
                double error = labels[row] - (1 / (1 + Math.Exp(-Dot(weights, standard.AsSpan(row * width, width)))));
                for (int f = 0; f < width; f++)
                {
                    gradient[f] += error * standard[(row * width) + f];
                }

                gradient[width] += error;
            }

            for (int f = 0; f <= width; f++)
            {
                weights[f] += Rate * gradient[f] / labels.Length;
            }
        }

        return new Gravity(means, scales, weights);
    }

    public double[] Score(CutoffWorld world, TaskQuery query)
    {
        int width = Features.Length;
        double[] rows = FeatureRows.Of(world, query, Features);
        double[] standard = [.. rows.Select((value, i) => double.IsNaN(value) ? 0 : (value - _means[i % width]) / _scales[i % width])];
        return [.. Enumerable.Range(0, query.Candidates.Length).Select(row => Dot(_weights, standard.AsSpan(row * width, width)))];
    }

    private static double Dot(double[] weights, ReadOnlySpan<double> row)
    {
        double sum = weights[^1];
        for (int f = 0; f < row.Length; f++)
        {
            sum += weights[f] * row[f];
        }

        return sum;
    }
}
