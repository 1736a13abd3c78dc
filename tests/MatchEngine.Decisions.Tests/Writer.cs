using System.Globalization;
using MatchEngine.Decisions.Tests.Support;
using MatchEngine.Explaining;

namespace MatchEngine.Decisions.Tests;

/// <summary>The program of this assembly: writes decisions to a store and says each that is kept. Tests start it, and kill it.</summary>
internal static class Writer
{
    public static async Task<int> Main(string[] args)
    {
        await using IDecisionStore store = await DecisionStore.OpenAsync(StoreAddress.Parse(args[0]).Address!);
        using FileStream shown = File.OpenRead(args[3]);
        NewDecision decision = World.Decision(MatchJson.ReadAnswer(shown)!);
        int count = int.Parse(args[2], CultureInfo.InvariantCulture);
        for (int i = 0; i < count; i++)
        {
            Decision kept = await store.DecideAsync(decision with { Reason = string.Create(CultureInfo.InvariantCulture, $"{args[1]}-{i}") });
            Console.Out.Write($"{kept.Reason}\n");
            await Console.Out.FlushAsync();
        }

        return 0;
    }
}
