using System.Runtime.InteropServices;

namespace MatchEngine.Planning.Networks;

/// <summary>The native library of the solver is not there for the platform that the program runs on.</summary>
public sealed class SolverMissingException : Exception
{
    /// <summary>Makes the exception with a message that says which platform and what to do.</summary>
    public SolverMissingException()
        : this((Exception?)null)
    {
    }

    /// <summary>Makes the exception with the message and what the runtime said.</summary>
    /// <param name="cause">What the runtime said.</param>
    public SolverMissingException(Exception? cause)
        : this(
            $"The solver (OR-Tools) has no native library for {RuntimeInformation.RuntimeIdentifier}, so that no portfolio can be solved here. It exists for linux and osx (x64 and arm64) and for win (x64): build there, or with -p:AllPlatforms=true. Everything else works without it.",
            cause)
    {
    }

    /// <summary>Makes the exception with another message.</summary>
    public SolverMissingException(string message)
        : this(message, null)
    {
    }

    /// <summary>Makes the exception with another message and what the runtime said.</summary>
    public SolverMissingException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
