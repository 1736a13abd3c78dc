using System.Diagnostics;
using MatchEngine.Matching;

namespace MatchEngine.Benchmarks.Rules;

/// <summary>
/// 140 countries against a million partners in a process of its own: how long, how much memory at the peak, and how the throughput compares with
/// what the memory can move.
/// </summary>
internal static class HugeCatalogue
{
    private const int Countries = 140;
    private const int RuleCount = 50;

    public static void Run(int partners)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Profiles.Catalogue catalogue = SyntheticWorld.Make(Countries, partners, recorded: 0.005);

        // what the generator leaves behind is not the engine's
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Console.WriteLine($"catalogue: {Countries} countries, {partners:N0} partners, {catalogue.Flows.Length:N0} flows, {watch.Elapsed.TotalSeconds:0.0} s, {GC.GetTotalMemory(false) / (1024.0 * 1024 * 1024):0.00} GiB, {Peak()}");
        Matcher matcher = Matcher.Create(catalogue, SyntheticRules.Load());
        for (int round = 1; round <= 3; round++)
        {
            watch.Restart();
            int shown = matcher.SuggestAll(new SuggestQuery { Top = 10, ListClosed = false }).Sum(answer => answer.Suggestions.Length);
            double seconds = watch.Elapsed.TotalSeconds;
            double pairings = (double)Countries * partners;
            Console.WriteLine($"round {round}{(round == 1 ? ", columns made" : "")}: {shown} suggestions explained in {seconds:0.00} s, {pairings * RuleCount / seconds / 1e9:0.00} billion pairings x rules a second, {Peak()}");
        }

        Console.WriteLine($"memory: {Bandwidth():0.0} GB/s read and summed, on one thread");
    }

    private static string Peak()
    {
        using Process process = Process.GetCurrentProcess();
        return $"peak {process.PeakWorkingSet64 / (1024.0 * 1024 * 1024):0.00} GiB";
    }

    /// <summary>Sums an array far larger than the caches, the best of five.</summary>
    private static double Bandwidth()
    {
        double[] numbers = new double[16_000_000];
        Array.Fill(numbers, 1.0);
        double best = 0;
        for (int round = 0; round < 5; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            System.Numerics.Vector<double> sum = default;
            for (int i = 0; i < numbers.Length; i += System.Numerics.Vector<double>.Count)
            {
                sum += new System.Numerics.Vector<double>(numbers, i);
            }

            best = Math.Max(best, System.Numerics.Vector.Sum(sum) * sizeof(double) / watch.Elapsed.TotalSeconds / 1e9);
        }

        return best;
    }
}
