using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What a reader should know about a whole answer of a programme before trusting a line of it.</summary>
internal static class ProgrammeNotes
{
    public static ImmutableArray<string> Triangular(Catalogue catalogue, int country) =>
    [
        "No source here records triangular cooperation as such: experience is read from what a country achieved, and from its work as a donor.",
        "Whether a funder would pay for the work of a provider is for both to say: no rule here answers it.",
        .. AnswerNotes.ForCountry(catalogue, country),
    ];
}
