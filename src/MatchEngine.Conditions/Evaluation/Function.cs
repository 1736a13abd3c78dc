using System.Collections.Immutable;

namespace MatchEngine.Conditions.Evaluation;

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name, with its namespace.</param>
/// <param name="Body">What it does.</param>
/// <param name="Overloads">The ways to call it.</param>
internal sealed record Function(string Name, FunctionBody Body, ImmutableArray<Overload> Overloads);
