using MatchEngine.Decisions;

namespace MatchEngine.Console.Loading;

/// <summary>Opens the officer's memory; what is wrong with it ends the verb.</summary>
internal static class Stores
{
    /// <summary>Does something with a store, which is made where there is none.</summary>
    public static Task<T> UseAsync<T>(StorePlace place, Terminal terminal, Func<IDecisionStore, Task<T>> use, CancellationToken cancellation) =>
        UseAsync(place, true, terminal, use, cancellation);

    /// <summary>Does something with a store that is there already; a fault that says so ends the verb where there is none.</summary>
    public static Task<T> ReadAsync<T>(StorePlace place, Terminal terminal, Func<IDecisionStore, Task<T>> use, CancellationToken cancellation) =>
        UseAsync(place, false, terminal, use, cancellation);

    private static async Task<T> UseAsync<T>(
        StorePlace place, bool create, Terminal terminal, Func<IDecisionStore, Task<T>> use, CancellationToken cancellation)
    {
        (StoreAddress? address, string? fault) = StoreAddress.Parse(place.Text);
        if (address is null)
        {
            throw UserException.WrongUse($"matchengine: {fault} (--store).");
        }

        try
        {
            if (create && !place.IsNamed)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(address.Path)!);
            }

            await using IDecisionStore store = await DecisionStore.OpenAsync(address, terminal.Clock, create, cancellation);
            return await use(store);
        }
        catch (StoreException e)
        {
            throw new UserException(e.Fault == StoreFault.Missing && !place.IsNamed ? ExitCodes.Findings : ExitCodes.WrongUse, $"matchengine: {e.Message}");
        }
    }
}
