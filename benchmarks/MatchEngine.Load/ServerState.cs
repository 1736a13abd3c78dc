using System.Globalization;

namespace MatchEngine.Load;

/// <summary>What a server says of itself.</summary>
/// <param name="WorkingSet">MiB.</param>
/// <param name="Heap">MiB of managed objects as of the last collection.</param>
/// <param name="Loads">How many snapshots came into force.</param>
internal sealed record ServerState(double WorkingSet, double Heap, double Loads)
{
    private const double MiB = 1024 * 1024;

    public static async Task<ServerState> Of(Uri address)
    {
        using HttpClient client = new();
        string[] lines = (await client.GetStringAsync(new Uri(address, "/metrics"))).Split('\n');
        return new ServerState(Value(lines, "process_working_set_bytes ") / MiB, Value(lines, "dotnet_gc_heap_bytes ") / MiB, Value(lines, "matchengine_reloads_total{outcome=\"loaded\"} "));
    }

    private static double Value(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line ? double.Parse(line[name.Length..], CultureInfo.InvariantCulture) : double.NaN;
}
