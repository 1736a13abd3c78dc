using System.Diagnostics;

namespace MatchEngine.Load;

/// <summary>Keeps some connections busy for some seconds.</summary>
internal static class Loader
{
    private const int Ok = 200;

    public static async Task<LoadResult> Run(Uri address, IReadOnlyList<string> paths, int connections, TimeSpan time)
    {
        byte[][] requests = [.. paths.Select(path => Wire.Request(address, path))];
        long start = Stopwatch.GetTimestamp();
        List<double>[] took = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(() => One(address, requests, first, start, time))));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] all = [.. took.SelectMany(list => list.Skip(2)).Order()];
        return new LoadResult(all.Length / seconds, At(all, 0.5), At(all, 0.99), all.Length, (long)took.Sum(list => list[0]), took.Sum(list => list[1]) / Math.Max(1, all.Length) / 1024);
    }

    /// <summary>Asks each path once, so that a server that keeps answers has them.</summary>
    public static async Task Once(Uri address, IReadOnlyList<string> paths)
    {
        using Wire wire = await Wire.Connect(address);
        foreach (string path in paths)
        {
            await wire.Ask(Wire.Request(address, path));
        }
    }

    /// <summary>Failures, bytes, then milliseconds of each answer.</summary>
    private static async Task<List<double>> One(Uri address, byte[][] requests, int first, long start, TimeSpan time)
    {
        List<double> took = [0, 0];
        Wire wire = await Wire.Connect(address);
        for (int i = first; Stopwatch.GetElapsedTime(start) < time; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            try
            {
                (int status, long bytes) = await wire.Ask(requests[i % requests.Length]);
                took[0] += status == Ok ? 0 : 1;
                took[1] += bytes;
                took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
            catch (IOException)
            {
                took[0]++;
                wire.Dispose();
                wire = await Wire.Connect(address);
            }
        }

        wire.Dispose();
        return took;
    }

    private static double At(double[] sorted, double part) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}
