using System.Collections.Immutable;

namespace MatchEngine.Planning.Networks;

/// <summary>A network without cycles, through which as much of a supply as can be is sent from one node to another at the least cost.</summary>
/// <param name="Nodes">How many nodes; they are numbered from 0.</param>
/// <param name="Source">Where the supply starts.</param>
/// <param name="Sink">Where it ends.</param>
/// <param name="Supply">How much there is to send.</param>
/// <param name="Arcs">The arcs.</param>
internal sealed record Network(int Nodes, int Source, int Sink, long Supply, ImmutableArray<NetworkArc> Arcs);
