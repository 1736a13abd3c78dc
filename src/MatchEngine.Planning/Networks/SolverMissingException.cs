using System.Runtime.InteropServices;

namespace MatchEngine.Planning.Networks;

/// <summary>The native library of the solver is not there for the platform that the program runs on.</summary>
public sealed class SolverMissingException : Exception
{
    /// <summary>Makes the exception with a message that says which platform and what to do.</summary>
    /// <param name="cause">What the runtime said.</param>
    public SolverMissingException(Exception cause)
        : base(
            $"The solver (OR-Tools) has no native library for {RuntimeInformation.RuntimeIdentifier}, so that no portfolio can be solved here. It exists for linux, osx (x64 and arm64) and win (x64): build with its runtime package. Everything else works without it.",
            cause)
    {
    }
}
