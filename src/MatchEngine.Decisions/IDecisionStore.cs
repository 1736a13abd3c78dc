using System.Collections.Immutable;

namespace MatchEngine.Decisions;

/// <summary>
/// What officers decided, noted and were shown. Safe for use by many threads and many processes at once. What a call has returned is kept,
/// even where the process is killed right after; a call that fails has kept nothing. Nothing is ever changed or removed: a later decision
/// on a pairing replaces an earlier one by standing after it.
/// </summary>
/// <remarks>Every call may throw a <see cref="StoreException"/>, which says what is wrong with the store and what to do.</remarks>
public interface IDecisionStore : IAsyncDisposable
{
    /// <summary>Where it is.</summary>
    StoreAddress Address { get; }

    /// <summary>Remembers a decision.</summary>
    /// <exception cref="ArgumentException">It can't be kept: see <see cref="NewDecision.Faults"/>.</exception>
    Task<Decision> DecideAsync(NewDecision decision, CancellationToken cancellation = default);

    /// <summary>Remembers a note.</summary>
    /// <exception cref="ArgumentException">It can't be kept: see <see cref="NewNote.Faults"/>.</exception>
    Task<Note> NoteAsync(NewNote note, CancellationToken cancellation = default);

    /// <summary>Remembers what was asked and answered: all of the runs or none.</summary>
    /// <returns>The numbers of the runs, in their order.</returns>
    Task<ImmutableArray<long>> RecordAsync(IReadOnlyList<NewRun> runs, CancellationToken cancellation = default);

    /// <summary>The decisions that a filter lets through, newest first.</summary>
    Task<ImmutableArray<Decision>> DecisionsAsync(DecisionFilter filter, CancellationToken cancellation = default);

    /// <summary>The suggestion behind a decision as it was shown: an answer as <c>suggest --format json</c> writes it. Null for an unknown number.</summary>
    Task<string?> ShownAsync(long decision, CancellationToken cancellation = default);

    /// <summary>The notes that a filter lets through, newest first.</summary>
    Task<ImmutableArray<Note>> NotesAsync(NoteFilter filter, CancellationToken cancellation = default);

    /// <summary>The runs that a filter lets through, newest first.</summary>
    Task<ImmutableArray<MatchRun>> RunsAsync(RunFilter filter, CancellationToken cancellation = default);
}
