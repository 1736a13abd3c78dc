using MatchEngine.Running;

namespace MatchEngine.Tests;

/// <summary>What runs the rules in these tests. They are compiled once more with a backend in its place.</summary>
internal static class TestedRuntime
{
    /// <summary>Null: the built-in runtime.</summary>
    public static IRuleRuntime? Value => null;
}
