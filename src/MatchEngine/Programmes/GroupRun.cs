using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>One query's way to groups: all that can be made, the rules of groups over each, then the partners of the best.</summary>
internal sealed class GroupRun(ProgrammeContext context, GroupQuery query)
{
    private const double SameFrom = 0.5;

    private readonly RegionalRun _regional = new(context);

    public GroupAnswer Answer(CancellationToken cancellation)
    {
        ImmutableArray<Member> members = [.. Candidates().Select(_regional.Member).Where(member => member.Trace.IsOpen)];
        GroupFinder finder = new(context.Catalogue, members, _regional.Has);
        ImmutableArray<ImmutableArray<int>> groups = finder.All(query.Theme, cancellation);
        GroupSide[] ranked =
        [
            .. groups
                .Select(group => _regional.Group(null, [.. group.Select(position => members[position])]))
                .Where(group => group.Trace.IsOpen)
                .OrderByDescending(group => group.Trace.Score(query.Theme).Value)
                .ThenBy(group => string.Join(',', group.Members.Select(member => context.Catalogue.Countries[member.Index].Iso3)), StringComparer.Ordinal),
        ];
        return new GroupAnswer
        {
            Stamp = context.Stamp,
            Pairings = context.PairingStamp,
            Theme = query.Theme,
            Groups = [.. Folded(ranked).Select((found, i) => Project(found.Group, i + 1, found.Variants, cancellation))],
            Examined = groups.Length,
            TooLarge = finder.TooLarge,
            Countries = members.Length,
            Notes = ProgrammeNotes.Groups(context.Catalogue, context.Labels),
        };
    }

    private IEnumerable<int> Candidates() => query.Within is null
        ? Enumerable.Range(0, context.Catalogue.Countries.Length)
        : query.Within.Select(context.Catalogue.CountryIndex).Distinct().Order();

    /// <summary>The best groups; one that shares half or more of its countries with a better one is told as a variant of it.</summary>
    private List<(GroupSide Group, int Variants)> Folded(GroupSide[] ranked)
    {
        List<(GroupSide Group, HashSet<int> Countries, int Variants)> kept = [];
        foreach (GroupSide group in ranked)
        {
            HashSet<int> countries = [.. group.Members.Select(member => member.Index)];
            int like = kept.FindIndex(other => Likeness(other.Countries, countries) >= SameFrom);
            if (like >= 0)
            {
                kept[like] = kept[like] with { Variants = kept[like].Variants + 1 };
            }
            else
            {
                kept.Add((group, countries, 0));
            }
        }

        return [.. kept.Take(query.Top).Select(found => (found.Group, found.Variants))];
    }

    /// <summary>What two sets have in common, as a part of the smaller: 1 where one holds the other.</summary>
    private static double Likeness(HashSet<int> left, HashSet<int> right) =>
        left.Count(right.Contains) / (double)Math.Min(left.Count, right.Count);

    private FoundGroup Project(GroupSide group, int rank, int variants, CancellationToken cancellation) => new(
        rank,
        group.Line(context, query.Theme),
        query.Partners == 0 ? [] : [.. _regional.Partners(group, query.Theme, cancellation, out _).Take(query.Partners)],
        variants);
}
