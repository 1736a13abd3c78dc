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
        labels["note.triangular_record"],
        labels["note.triangular_funder"],
        .. AnswerNotes.ForCountry(catalogue, country, labels),
    ];

    public static ImmutableArray<string> Regional(Catalogue catalogue, GroupSide group, Labels labels)
    {
        string[] silent = [.. group.Members.Select(member => catalogue.Countries[member.Index]).Where(country => country.Coverage == FlowCoverage.None).Select(country => country.Iso3)];
        return
        [
            .. silent.Length == 0 ? Array.Empty<string>() : [labels.Text("note.regional_silent", ("countries", labels.List(silent)))],
            AnswerNotes.FlowsEnd(catalogue, labels),
        ];
    }

    public static ImmutableArray<string> Groups(Catalogue catalogue, Labels labels) =>
    [
        labels["note.groups"],
        AnswerNotes.FlowsEnd(catalogue, labels),
    ];
}
