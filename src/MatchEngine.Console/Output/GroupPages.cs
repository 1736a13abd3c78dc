using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
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

    public static string Names(GroupLine group) => string.Join(", ", group.Countries.Select(country => Words.Named(country)));

    /// <summary>One item for each shared need, with the countries that do not share it.</summary>
    public static void Needs(GroupLine group, IPage page)
    {
        foreach (SharedNeed need in group.SharedNeeds)
        {
            Reason? reason = group.Reasons.FirstOrDefault(reason => reason.Rule.EndsWith('-' + need.Theme.Code().Replace('_', '-').ToUpperInvariant()));
            string without = need.Without.IsEmpty ? "" : $"Without {string.Join(", ", need.Without)}. ";
            string share = need.Share.ToString("0%", CultureInfo.InvariantCulture);
            string mean = need.Need.ToString("0.00", CultureInfo.InvariantCulture);
            page.Item(Mark.Met, Run.Strong(Run.Glue($"{need.Theme.Plain()}: ")), $"{share} of the countries, likely need {mean} of 1 on average (told for {need.Known} of {group.Countries.Length}). {without}", reason is null ? "" : Citation.Short(reason));
        }
    }

    /// <summary>The reasons of a group besides its needs.</summary>
    public static void Place(GroupLine group, IPage page)
    {
        foreach (Reason reason in group.Reasons.Where(reason => !group.SharedNeeds.Any(need => reason.Rule.EndsWith('-' + need.Theme.Code().Replace('_', '-').ToUpperInvariant()))))
        {
            page.Item(Mark.Met, $"{reason.Sentence} ", Citation.Short(reason));
        }

        foreach (Remark caution in group.Cautions)
        {
            page.Item(Mark.Caution, $"{caution.Sentence} ", Citation.Short(caution));
        }
    }
}
