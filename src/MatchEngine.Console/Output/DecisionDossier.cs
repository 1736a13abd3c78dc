using System.Collections.Immutable;
using MatchEngine.Decisions;

namespace MatchEngine.Console.Output;

/// <summary>A decision and all that belongs to it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Shown">The answer that was shown, as JSON.</param>
/// <param name="Others">Other decisions on the pairing, newest first.</param>
/// <param name="Notes">Notes on the pairing and its country, newest first.</param>
internal sealed record DecisionDossier(Decision Decision, string Shown, ImmutableArray<Decision> Others, ImmutableArray<Note> Notes);
