using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>What a reader should know about a whole answer before trusting a line of it.</summary>
internal static class AnswerNotes
{
    public static ImmutableArray<string> ForCountry(Catalogue catalogue, int country)
    {
        CountryProfile profile = catalogue.Countries[country];
        string? coverage = profile.Coverage switch
        {
            FlowCoverage.None =>
                $"No sector flows are published for {profile.Names.En} in the data: these suggestions stand on its indicators, on donors' totals and on the rules.",
            FlowCoverage.BudgetsOnly =>
                $"For {profile.Names.En} the data hold sector plans but no sector flows: these suggestions stand on its indicators, on donors' totals and on the rules.",
            _ => null,
        };
        return [.. new[] { coverage, FlowsEnd(catalogue) }.OfType<string>()];
    }

    public static ImmutableArray<string> ForPartner(Catalogue catalogue, int partner)
    {
        PartnerProfile profile = catalogue.Partners[partner];
        string? silent = profile.Window.Last is null
            ? $"{profile.Names.En} publishes no sector flows in the data: what it does by theme is not known from its own record."
            : profile.Window.Last < catalogue.Info.FlowsEnd
                ? $"{profile.Names.En} last published sector flows for {profile.Window.Last}: later years are silence, not zero."
                : null;
        return [.. new[] { silent, FlowsEnd(catalogue) }.OfType<string>()];
    }

    public static string FlowsEnd(Catalogue catalogue) =>
        $"The flows end in {catalogue.Info.FlowsEnd}; what happened since is not in the catalogue.";
}
