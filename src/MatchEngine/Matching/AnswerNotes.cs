using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>What a reader should know about a whole answer before trusting a line of it.</summary>
internal static class AnswerNotes
{
    public static ImmutableArray<string> ForCountry(Catalogue catalogue, int country, Labels labels)
    {
        CountryProfile profile = catalogue.Countries[country];
        string name = profile.Names.In(labels.Language);
        string? coverage = profile.Coverage switch
        {
            FlowCoverage.None => labels.Text("note.no_flows", ("country", name)),
            FlowCoverage.BudgetsOnly => labels.Text("note.budgets_only", ("country", name)),
            _ => null,
        };
        return [.. new[] { coverage, FlowsEnd(catalogue, labels) }.OfType<string>()];
    }

    public static ImmutableArray<string> ForPartner(Catalogue catalogue, int partner, Labels labels)
    {
        PartnerProfile profile = catalogue.Partners[partner];
        string name = profile.Names.In(labels.Language);
        string? silent = profile.Window.Last is not { } last ? labels.Text("note.partner_silent", ("partner", name))
            : last < catalogue.Info.FlowsEnd ? labels.Text("note.partner_stopped", ("partner", name), ("year", Year(last)))
            : null;
        return [.. new[] { silent, FlowsEnd(catalogue, labels) }.OfType<string>()];
    }

    public static string FlowsEnd(Catalogue catalogue, Labels labels) => labels.Text("note.flows_end", ("year", Year(catalogue.Info.FlowsEnd)));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
