using MatchEngine.Conditions;

namespace MatchEngine.Running;

/// <summary>Given facts and those that derivations add to them.</summary>
internal sealed class ExtendedFacts(IFactReader given, int count) : IFactReader
{
    private readonly Value[] _added = new Value[count];

    public Value Read(int fact) => _added[fact] is { IsAbsent: false } added ? added : given.Read(fact);

    public void Add(int fact, Value value) => _added[fact] = value;
}
