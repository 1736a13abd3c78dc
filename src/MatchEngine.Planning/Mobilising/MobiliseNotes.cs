using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Planning.Mobilising;

/// <summary>What a reader should know before trusting a probability.</summary>
internal static class MobiliseNotes
{
    public static ImmutableArray<string> Of(MobiliseQuery query, ImmutableArray<Contributor> contributors, MatchAnswer pairings)
    {
        string spell = query.Years == 1 ? "one year" : $"{query.Years} years";
        string before = query.Years == 1 ? "the year before" : $"the {query.Years} years before";
        int filled = contributors.Count(one => one.Basis.KindCases + one.Basis.AidCases > 0);
        return
        [
            $"Counted is only what a partner could add: how much more it gave a country in {spell} than in {before}, in earlier cases like this one. What it gives already is not counted.",
            "Assumed: partners decide independently of each other. Where they follow one another, or one economy, sums are less sure than told.",
            $"Amounts are current US dollars of the years recorded, not adjusted to today's prices; a partner is not counted for more than it ever gave one country in {spell}.",
            .. filled == 0 ? Array.Empty<string>() : [$"{filled} of {contributors.Length} partners have fewer cases of their own than wanted; the share of their aid in all sectors, or cases of others of their kind, fills up, and each says so."],
            .. pairings.Notes,
        ];
    }
}
