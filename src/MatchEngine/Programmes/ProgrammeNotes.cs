using System.Collections.Immutable;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>What a reader should know about a whole answer of a programme before trusting a line of it.</summary>
internal static class ProgrammeNotes
{
    public static ImmutableArray<string> Triangular(Catalogue catalogue, int country, Labels labels) =>
    [
        "No source here records triangular cooperation as such: experience is read from what a country achieved, and from its work as a donor.",
        "Whether a funder would pay for the work of a provider is for both to say: no rule here answers it.",
        .. AnswerNotes.ForCountry(catalogue, country, labels),
    ];

    public static ImmutableArray<string> Regional(Catalogue catalogue, GroupSide group, Labels labels)
    {
        string[] silent = [.. group.Members.Select(member => catalogue.Countries[member.Index]).Where(country => country.Coverage == FlowCoverage.None).Select(country => country.Iso3)];
        return
        [
            .. silent.Length == 0 ? Array.Empty<string>() : [$"No sector flows are published for {string.Join(", ", silent)} in the data: what partners do there stands on donors' totals."],
            AnswerNotes.FlowsEnd(catalogue, labels),
        ];
    }

    public static ImmutableArray<string> Groups(Catalogue catalogue, Labels labels) =>
    [
        "Which regional organisations the countries belong to is not in the catalogue: groups follow needs, borders and the regions of the World Bank and the United Nations.",
        AnswerNotes.FlowsEnd(catalogue, labels),
    ];
}
