using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>The facts that conditions may speak about. A fact is known by its index, in the order of declaration.</summary>
public sealed class ConditionScope
{
    private readonly ImmutableArray<FactDeclaration> _facts;
    private readonly FrozenDictionary<string, int> _index;

    /// <summary>Declares the facts.</summary>
    /// <param name="facts">The declarations; names must differ and not be empty.</param>
    /// <exception cref="ArgumentException">A name is empty or declared twice.</exception>
    public ConditionScope(IEnumerable<FactDeclaration> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts = [.. facts];
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach (FactDeclaration fact in _facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            ArgumentException.ThrowIfNullOrEmpty(fact.Name, nameof(facts));
            ArgumentNullException.ThrowIfNull(fact.Type, nameof(facts));
            if (!index.TryAdd(fact.Name, index.Count))
            {
                throw new ArgumentException($"The fact '{fact.Name}' is declared twice.", nameof(facts));
            }
        }

        _index = index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A scope without facts.</summary>
    public static ConditionScope Empty { get; } = new([]);

    /// <summary>The number of facts.</summary>
    public int Count => _facts.Length;

    /// <summary>The declaration of a fact.</summary>
    /// <param name="fact">Its index, from 0 to <see cref="Count"/> - 1.</param>
    public FactDeclaration this[int fact] => _facts[fact];

    /// <summary>Finds a fact by its whole name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="fact">Its index; -1 when there is none.</param>
    /// <returns>Whether the fact is declared.</returns>
    public bool TryFind(string name, out int fact)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_index.TryGetValue(name, out fact))
        {
            return true;
        }

        fact = -1;
        return false;
    }
}
