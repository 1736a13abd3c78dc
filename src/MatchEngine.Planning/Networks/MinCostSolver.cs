using Google.OrTools.Graph;

namespace MatchEngine.Planning.Networks;

/// <summary>Solves networks with OR-Tools. Nothing else touches that library, so that its native part is loaded only when a network is solved.</summary>
internal static class MinCostSolver
{
    /// <summary>The cheapest of the largest flows. The same network gives the same flow.</summary>
    /// <exception cref="SolverMissingException">The native library is not there for this platform.</exception>
    /// <exception cref="InvalidOperationException">The solver gave up: the network is not one that it can solve.</exception>
    public static NetworkFlow Solve(Network network)
    {
        try
        {
            return Run(network);
        }
        catch (Exception e) when (IsMissingLibrary(e))
        {
            throw new SolverMissingException(e);
        }
    }

    /// <summary>The wrapper loads its library where a type is made, so that what failed lies some exceptions deep.</summary>
    private static bool IsMissingLibrary(Exception e) =>
        e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException
        || (e is TypeInitializationException { InnerException: { } inner } && IsMissingLibrary(inner));

    private static NetworkFlow Run(Network network)
    {
        using MinCostFlow solver = new();
        foreach (NetworkArc arc in network.Arcs)
        {
            solver.AddArcWithCapacityAndUnitCost(arc.Tail, arc.Head, arc.Capacity, arc.Cost);
        }

        solver.SetNodeSupply(network.Source, network.Supply);
        solver.SetNodeSupply(network.Sink, -network.Supply);
        MinCostFlowBase.Status status = solver.SolveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL)
        {
            throw new InvalidOperationException($"The solver ended with {status} on a network of {network.Nodes} nodes and {network.Arcs.Length} arcs.");
        }

        long[] units = [.. Enumerable.Range(0, network.Arcs.Length).Select(arc => solver.Flow(arc))];
        long sent = network.Arcs.Select((arc, i) => arc.Tail == network.Source ? units[i] : 0).Sum();
        return new NetworkFlow([.. units], sent, network.Arcs.Select((arc, i) => arc.Cost * units[i]).Sum());
    }
}
