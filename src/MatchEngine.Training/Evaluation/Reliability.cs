using System.Collections.Immutable;
using MatchEngine.Ranking;

namespace MatchEngine.Training.Evaluation;

/// <summary>Reliability tables: how often what had a score became real.</summary>
public static class Reliability
{
    private const int Bins = 20;

    /// <summary>Equal bins by score, neighbours joined where frequencies would fall (pool adjacent violators).</summary>
    /// <param name="pairs">Scores and whether they became real, on years that the model had not seen.</param>
    public static Calibration Of(IEnumerable<(double Score, bool Real)> pairs)
    {
        (double Score, bool Real)[] sorted = [.. pairs.OrderBy(pair => pair.Score).ThenBy(pair => pair.Real)];
        List<(double From, int Real, int Count)> steps = [];
        for (int bin = 0; bin < Bins; bin++)
        {
            (double Score, bool Real)[] part = sorted[(bin * sorted.Length / Bins)..((bin + 1) * sorted.Length / Bins)];
            if (part.Length == 0)
            {
                continue;
            }

            steps.Add((part[0].Score, part.Count(pair => pair.Real), part.Length));
            while (steps.Count > 1 && steps[^1].Real * (long)steps[^2].Count <= steps[^2].Real * (long)steps[^1].Count)
            {
                steps[^2] = (steps[^2].From, steps[^2].Real + steps[^1].Real, steps[^2].Count + steps[^1].Count);
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return new Calibration([.. steps.Select(step => new CalibrationStep(step.From, step.Real / (double)step.Count, step.Count))]);
    }
}
