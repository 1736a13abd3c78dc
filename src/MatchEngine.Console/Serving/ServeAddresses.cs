using System.Collections.Immutable;
using MatchEngine.Hosting.Http.Serving;

namespace MatchEngine.Console.Serving;

/// <summary>Reads the addresses to listen at; all their faults are told at once.</summary>
internal static class ServeAddresses
{
    public static ImmutableArray<ServerAddress> Read(IEnumerable<string> urls)
    {
        string[] texts = [.. urls.SelectMany(list => list.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        (ServerAddress? Address, string? Fault)[] read = [.. texts.Select(ServerAddress.Parse)];
        string[] faults = texts.Length == 0 ? ["there is no address."] : [.. read.Select(one => one.Fault).OfType<string>()];
        return faults.Length == 0
            ? [.. read.Select(one => one.Address!)]
            : throw UserException.WrongUse([.. faults.Select(fault => $"matchengine: {fault} (--urls)")]);
    }
}
