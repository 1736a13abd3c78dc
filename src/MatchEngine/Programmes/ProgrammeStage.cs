using System.Collections.Immutable;

namespace MatchEngine.Programmes;

/// <summary>A point on a programme's way at which rules run.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Subjects">What is known by then; a rule belongs to the first stage that knows all that it speaks of.</param>
internal sealed record ProgrammeStage(string Name, ImmutableArray<string> Subjects);
