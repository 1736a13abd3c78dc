namespace MatchEngine.Planning.Networks;

/// <summary>
/// Checks a flow without trusting the solver that made it: potentials of the nodes (the dual of the network) give a bound that no flow of the
/// same size can beat, and a flow that meets it is optimal.
/// </summary>
internal static class OptimalityCertificate
{
    /// <summary>The cost below which no flow of the same size can be; null where the flow breaks a capacity, loses units, or could be larger or cheaper.</summary>
    public static long? Bound(Network network, NetworkFlow flow)
    {
        if (!IsFeasible(network, flow) || (flow.Sent < network.Supply && Reaches(network, flow)) || Potentials(network, flow) is not { } potentials)
        {
            return null;
        }

        Int128 bound = (Int128)flow.Sent * (potentials[network.Sink] - potentials[network.Source]);
        foreach (NetworkArc arc in network.Arcs)
        {
            long reduced = arc.Cost + potentials[arc.Tail] - potentials[arc.Head];
            bound += reduced < 0 ? (Int128)arc.Capacity * reduced : 0;
        }

        return (long)bound;
    }

    private static bool IsFeasible(Network network, NetworkFlow flow)
    {
        long[] balance = new long[network.Nodes];
        for (int i = 0; i < network.Arcs.Length; i++)
        {
            NetworkArc arc = network.Arcs[i];
            if (flow.Units[i] < 0 || flow.Units[i] > arc.Capacity)
            {
                return false;
            }

            balance[arc.Tail] -= flow.Units[i];
            balance[arc.Head] += flow.Units[i];
        }

        balance[network.Source] += flow.Sent;
        balance[network.Sink] -= flow.Sent;
        return flow.Sent <= network.Supply && Array.TrueForAll(balance, units => units == 0);
    }

    /// <summary>Shortest distances in the residual network (Bellman and Ford); null where a negative cycle shows that the flow could be cheaper.</summary>
    private static long[]? Potentials(Network network, NetworkFlow flow)
    {
        long[] distance = new long[network.Nodes];
        for (int round = 0; round < network.Nodes; round++)
        {
            bool changed = false;
            for (int i = 0; i < network.Arcs.Length; i++)
            {
                NetworkArc arc = network.Arcs[i];
                changed |= flow.Units[i] < arc.Capacity && Relax(distance, arc.Tail, arc.Head, arc.Cost);
                changed |= flow.Units[i] > 0 && Relax(distance, arc.Head, arc.Tail, -arc.Cost);
            }

            if (!changed)
            {
                return distance;
            }
        }

        return null;
    }

    private static bool Relax(long[] distance, int from, int to, long cost)
    {
        if (distance[from] + cost >= distance[to])
        {
            return false;
        }

        distance[to] = distance[from] + cost;
        return true;
    }

    /// <summary>Whether another unit could still get from source to sink.</summary>
    private static bool Reaches(Network network, NetworkFlow flow)
    {
        bool[] seen = new bool[network.Nodes];
        seen[network.Source] = true;
        bool changed = true;
        while (changed && !seen[network.Sink])
        {
            changed = false;
            for (int i = 0; i < network.Arcs.Length; i++)
            {
                NetworkArc arc = network.Arcs[i];
                bool forward = seen[arc.Tail] && !seen[arc.Head] && flow.Units[i] < arc.Capacity;
                bool back = seen[arc.Head] && !seen[arc.Tail] && flow.Units[i] > 0;
                seen[arc.Head] |= forward;
                seen[arc.Tail] |= back;
                changed |= forward || back;
            }
        }

        return seen[network.Sink];
    }
}
