using System.Collections.Immutable;
using MatchEngine.Conditions;

namespace MatchEngine.Facts;

/// <summary>Every fact that rules may speak about. A fact's index in <see cref="Facts"/> is its number everywhere in the engine.</summary>
public sealed class FactDictionary
{
    internal FactDictionary(ImmutableArray<FactDefinition> facts)
    {
        Facts = facts;
        Scope = new ConditionScope(facts.Select(fact => new FactDeclaration(fact.Name, fact.Type, fact.Optional)
        {
            Minimum = fact.Minimum,
            Maximum = fact.Maximum,
            Allowed = fact.Allowed,
            Unit = fact.Unit,
        }));
        Layout = new FactLayout(facts);
    }

    /// <summary>The facts, in the order of the file.</summary>
    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>What conditions over these facts may name.</summary>
    public ConditionScope Scope { get; }

    internal FactLayout Layout { get; }

    /// <summary>Finds a fact by name.</summary>
    public bool TryFind(string name, out int fact) => Scope.TryFind(name, out fact);

    /// <summary>The definition of a fact by name, or null.</summary>
    public FactDefinition? Find(string name) => TryFind(name, out int fact) ? Facts[fact] : null;
}
