using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Decisions;

/// <summary>A store can't do what was asked of it. The message says where, why and what to do, and never holds a password.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "Without a store and a fault it says nothing.")]
public sealed class StoreException : Exception
{
    /// <summary>A fault of a store.</summary>
    public StoreException(StoreFault fault, StoreAddress address, string message, Exception? cause = null)
        : base(message, cause)
    {
        Fault = fault;
        Address = address;
    }

    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; }

    /// <summary>The store.</summary>
    public StoreAddress Address { get; }
}
