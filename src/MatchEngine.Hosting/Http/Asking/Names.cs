using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatchEngine.Hosting.Http.Problems;
using MatchEngine.Profiles.Naming;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>Finds the country or partner that a text names, as at the console; an unclear text ends the request with candidates.</summary>
internal sealed class Names
{
    private const int MostCandidates = 12;
    private static readonly ConditionalWeakTable<Profiles.Catalogue, Names> Made = [];

    private Names(Profiles.Catalogue catalogue) => Index = new NameIndex(catalogue);

    public NameIndex Index { get; }

    /// <summary>The names of a catalogue; their tables are made once.</summary>
    public static Names Of(Profiles.Catalogue catalogue) => Made.GetValue(catalogue, key => new Names(key));

    public string Country(string text) => Resolve(Index.FindCountry(text), text, "country", "countries", ProblemKinds.UnknownCountry);

    public string Partner(string text) => Resolve(Index.FindPartner(text), text, "partner", "partners", ProblemKinds.UnknownPartner);

    private static string Resolve(NameOutcome outcome, string text, string one, string many, ProblemKind unknown)
    {
        if (outcome.Id is { } id)
        {
            return id;
        }

        ImmutableArray<ProblemCandidate> candidates = [.. outcome.Candidates.Take(MostCandidates).Select(candidate => new ProblemCandidate(candidate.Id, candidate.Name))];
        string hint = candidates.IsEmpty ? "" : $" Did you mean {candidates[0].Name} ({candidates[0].Id})?";
        throw outcome.IsAmbiguous
            ? new ProblemException(ProblemKinds.AmbiguousName, $"'{text}' may be any of {outcome.Candidates.Length} {many}.") { Candidates = candidates }
            : new ProblemException(unknown, $"The catalogue has no {one} '{text}'.{hint}") { Candidates = candidates };
    }
}
