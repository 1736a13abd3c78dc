namespace MatchEngine.Conditions.Tests.Conformance;

/// <summary>One case of the public conformance suite.</summary>
/// <param name="Name">File, section and name.</param>
/// <param name="Text">The expression.</param>
/// <param name="Bindings">The values of variables.</param>
/// <param name="Expected">The value; null where the evaluation must fail.</param>
/// <param name="Check">Whether the types are checked first.</param>
internal sealed record ConformanceCase(
    string Name, string Text, IReadOnlyDictionary<string, Value> Bindings, Value? Expected, bool Check);
