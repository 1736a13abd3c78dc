using System.Globalization;

namespace MatchEngine.Load;

/// <summary>Loads all servers in turn, round after round, and tells the middle figures.</summary>
internal static class LoadRun
{
    private const double ExchangesARound = 2.5;
    private const string Console = "MatchEngine.Console.dll";

    public static async Task<int> Run(LoadPlan plan, TextWriter output)
    {
        TimeSpan time = TimeSpan.FromSeconds(plan.Seconds);
        string[] paths = [.. Matcher.Create(Catalogue.DefaultCatalogue.Load(), Rules.DefaultRules.Load()).SuggestAllCountries().Select(country => $"/api/countries/{country}/suggestions?top={plan.Top}")];
        using RuleExchange rules = new();
        using ServerProcess empty = await ServerProcess.Start("MatchEngine.Load.dll", EmptyServer.Role);
        using ServerProcess kept = await ServerProcess.Start(Console, "serve", "--urls", "http://127.0.0.1:0", "--rate", "0", "--rules", rules.Set);
        using ServerProcess anew = await ServerProcess.Start(Console, "serve", "--urls", "http://127.0.0.1:0", "--rate", "0", "--keep", "0");
        output.WriteLine($"{paths.Length} countries, {plan.Top} suggestions each, {plan.Connections} connections, {plan.Rounds} rounds of {plan.Seconds} s; warming up.");
        await Loader.Run(empty.Address, ["/empty"], plan.Connections, time);
        await Loader.Run(kept.Address, paths, plan.Connections, time * 2);
        await Loader.Run(anew.Address, paths, plan.Connections, time * 2);
        ServerState before = await ServerState.Of(kept.Address);
        ServerState beforeAnew = await ServerState.Of(anew.Address);
        List<LoadResult[]> rounds = [];
        int exchanges = 0;
        for (int round = 0; round < plan.Rounds; round++)
        {
            LoadResult nothing = await Loader.Run(empty.Address, ["/empty"], plan.Connections, time);
            await Loader.Once(kept.Address, paths);
            LoadResult remembered = await Loader.Run(kept.Address, paths, plan.Connections, time);
            using CancellationTokenSource end = new();
            Task<int> exchanging = rules.Run(TimeSpan.FromSeconds(plan.ReloadEvery), end.Token);
            LoadResult exchanged = await Loader.Run(kept.Address, paths, plan.Connections, TimeSpan.FromSeconds(plan.ReloadEvery * ExchangesARound));
            await end.CancelAsync();
            exchanges += await exchanging;
            LoadResult made = await Loader.Run(anew.Address, paths, plan.Connections, time);
            rounds.Add([nothing, remembered, exchanged, made]);
        }

        Table(rounds, output);
        Memory("kept", before, await ServerState.Of(kept.Address), output);
        Memory("anew", beforeAnew, await ServerState.Of(anew.Address), output);
        long failed = rounds.Sum(round => round.Sum(result => result.Failed));
        output.WriteLine($"{exchanges} exchanges of rules under load; {failed} requests failed.");
        return failed == 0 ? 0 : 1;
    }

    private static void Table(List<LoadResult[]> rounds, TextWriter output)
    {
        string[] names = ["empty endpoint", "suggest, kept", "suggest, kept, rules exchanged", "suggest, made anew"];
        output.WriteLine($"{"",-32}{"requests/s",12}{"to empty",10}{"p50 ms",10}{"p99 ms",10}{"KiB",8}{"answers",10}{"failed",8}");
        for (int i = 0; i < names.Length; i++)
        {
            double ratio = Middle(rounds.Select(round => round[i].PerSecond / round[0].PerSecond));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{names[i],-32}{Middle(rounds.Select(round => round[i].PerSecond)),12:N0}{ratio,10:0.000}{Middle(rounds.Select(round => round[i].Median)),10:0.00}{Middle(rounds.Select(round => round[i].Worst1Percent)),10:0.00}{Middle(rounds.Select(round => round[i].KiBEach)),8:0.0}{rounds.Sum(round => round[i].Answers),10:N0}{rounds.Sum(round => round[i].Failed),8}"));
        }
    }

    private static void Memory(string name, ServerState before, ServerState after, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"memory ({name}): working set {before.WorkingSet:0} MiB before, {after.WorkingSet:0} after; managed heap {before.Heap:0} before, {after.Heap:0} after; {after.Loads - before.Loads:0} snapshots came into force meanwhile"));

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
