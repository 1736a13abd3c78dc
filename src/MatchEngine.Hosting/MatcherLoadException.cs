using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Hosting;

/// <summary>What is configured can't be loaded, and there is nothing older to go on with.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "Without faults it says nothing.")]
public sealed class MatcherLoadException : Exception
{
    /// <summary>Made from faults.</summary>
    /// <param name="faults">Everything that is wrong.</param>
    public MatcherLoadException(ImmutableArray<LoadFault> faults)
        : base("The matcher can't be loaded:" + string.Concat(faults.Select(fault => $"\n  {fault}"))) => Faults = faults;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<LoadFault> Faults { get; }
}
