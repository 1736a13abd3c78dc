using System.Collections.Concurrent;
using MatchEngine.Facts.Binding;

namespace MatchEngine.Facts;

/// <summary>The catalogue facts that the engine can read, by name.</summary>
internal static class FactBindings
{
    private static readonly ConcurrentDictionary<string, FactBinding?> Found = new(StringComparer.Ordinal);

    public static bool CanBind(FactDefinition fact) =>
        Find(fact.Name) is { } binding && binding.Side == fact.Side && binding.Type == fact.Type;

    public static FactBinding? Find(string name) => Found.GetOrAdd(name, static key =>
        RunBindings.Find(key) ?? CountryBindings.Find(key) ?? PartnerBindings.Find(key) ?? LinkBindings.Find(key));
}
