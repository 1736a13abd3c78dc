using System.Collections.Immutable;

namespace MatchEngine.Hosting.Sources;

/// <summary>Makes results of sources.</summary>
public static class SourceResult
{
    /// <summary>A value.</summary>
    /// <param name="value">The value; null only for a model: rules decide alone.</param>
    /// <param name="hash">SHA-256 of what it was made from.</param>
    public static SourceResult<T> Of<T>(T? value, string? hash = null)
        where T : class => new(value, hash, []);

    /// <summary>Faults in place of a value.</summary>
    /// <param name="faults">At least one: where, what, what to do.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static SourceResult<T> Failed<T>(params ImmutableArray<string> faults)
        where T : class => faults.IsDefaultOrEmpty ? throw new ArgumentException("A failure says what is wrong.", nameof(faults)) : new SourceResult<T>(null, null, faults);
}
