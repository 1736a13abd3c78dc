using System.Collections.Immutable;

namespace MatchEngine.Hosting.Sources;

/// <summary>What a source gave: a value, or everything that is wrong.</summary>
/// <typeparam name="T">Of what.</typeparam>
public sealed record SourceResult<T>
    where T : class
{
    internal SourceResult(T? value, string? hash, ImmutableArray<string> faults)
    {
        Value = value;
        Hash = hash;
        Faults = faults;
    }

    /// <summary>The value; null where there are faults, and for a model also where rules are to decide alone.</summary>
    public T? Value { get; }

    /// <summary>
    /// SHA-256 of what the value was made from, for a value that does not carry its own. Give it, and an answer can be replayed and a client's
    /// cache trusted after the value was changed under the same id.
    /// </summary>
    public string? Hash { get; }

    /// <summary>What is wrong: where (<c>file:line:column</c>), what, and what to do.</summary>
    public ImmutableArray<string> Faults { get; }
}
