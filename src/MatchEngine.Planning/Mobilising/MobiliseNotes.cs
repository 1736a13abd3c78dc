using System.Collections.Immutable;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Mobilising;

/// <summary>What a reader should know before trusting a probability.</summary>
internal static class MobiliseNotes
{
    public static ImmutableArray<string> Of(MobiliseQuery query, ImmutableArray<Contributor> contributors, MatchAnswer pairings)
    {
        Labels labels = Labels.In(query.Language);
        int filled = contributors.Count(one => one.Basis.KindCases + one.Basis.AidCases > 0);
        return
        [
            labels.Count("note.mobilise_added", query.Years),
            labels["note.mobilise_apart"],
            labels.Count("note.mobilise_prices", query.Years),
            .. filled == 0
                ? Array.Empty<string>()
                : [labels.Text("note.mobilise_filled", ("filled", labels.Whole(filled)), ("partners", labels.Whole(contributors.Length)))],
            .. pairings.Notes,
        ];
    }
}
