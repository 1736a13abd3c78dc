using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Console.Output;

/// <summary>What pages about groups of countries share: what a group has in common.</summary>
internal static class GroupPages
{
    public static void Notes(ImmutableArray<string> notes, IPage page)
    {
        foreach (string note in notes)
        {
            page.Paragraph(new Run($"!{Run.NoBreak}{note}", Tone.Caution));
        }
    }

    public static string Names(GroupLine group, Labels labels) => labels.List(group.Countries.Select(country => Words.Named(country)));

    /// <summary>One item for each shared need, with the countries that do not share it.</summary>
    public static void Needs(GroupLine group, Labels labels, IPage page)
    {
        foreach (SharedNeed need in group.SharedNeeds)
        {
            Reason? reason = group.Reasons.FirstOrDefault(reason => Speaks(reason, need));
            string without = need.Without.IsEmpty ? "" : $"{labels.Text("groups.without", ("countries", labels.List(need.Without)))} ";
            string told = labels.Text(
                "groups.need",
                ("share", labels.Percent(need.Share)),
                ("mean", need.Need.ToString("0.00", CultureInfo.InvariantCulture)),
                ("known", labels.Whole(need.Known)),
                ("size", labels.Whole(group.Countries.Length)));
            page.Item(Mark.Met, Run.Strong(Run.Glue($"{labels.Of(need.Theme)}: ")), $"{told} {without}", reason is null ? "" : Citation.Short(reason, labels));
        }
    }

    /// <summary>The shared needs in one item: those of all countries, then those of most by who is without.</summary>
    public static void NeedsInShort(GroupLine group, Labels labels, IPage page)
    {
        IEnumerable<string> parts = group.SharedNeeds
            .GroupBy(need => labels.List(need.Without))
            .OrderBy(part => part.Key.Length)
            .Select(part => Without(part.Key, labels.List(part.Select(need => Run.Glue($"{labels.Of(need.Theme)} {need.Need.ToString("0.00", CultureInfo.InvariantCulture)}"))), labels));
        page.Item(Mark.Met, Run.Strong($"{labels["groups.needs"]} "), string.Join("; ", parts));
    }

    /// <summary>The other reasons of a group in one item, and its cautions.</summary>
    public static void PlaceInShort(GroupLine group, Labels labels, IPage page)
    {
        page.Item(Mark.Met, string.Join(labels["list.sentence"], Besides(group).Select(reason => reason.Sentence)));
        Cautions(group, labels, page);
    }

    /// <summary>The reasons of a group besides its needs.</summary>
    public static void Place(GroupLine group, Labels labels, IPage page)
    {
        foreach (Reason reason in Besides(group))
        {
            page.Item(Mark.Met, $"{reason.Sentence} ", Citation.Short(reason, labels));
        }

        Cautions(group, labels, page);
    }

    private static void Cautions(GroupLine group, Labels labels, IPage page)
    {
        foreach (Remark caution in group.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution, labels));
        }
    }

    private static string Without(string countries, string needs, Labels labels) =>
        countries.Length == 0 ? needs : labels.Text("groups.without_needs", ("countries", countries), ("needs", needs));

    private static IEnumerable<Reason> Besides(GroupLine group) =>
        group.Reasons.Where(reason => !group.SharedNeeds.Any(need => Speaks(reason, need)));

    /// <summary>Rules of one family differ in the theme after the hyphen of their id.</summary>
    private static bool Speaks(Reason reason, SharedNeed need) =>
        reason.Rule.EndsWith('-' + need.Theme.Code().Replace('_', '-').ToUpperInvariant(), StringComparison.Ordinal);
}
