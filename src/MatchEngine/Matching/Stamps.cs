using System.Reflection;

namespace MatchEngine.Matching;

/// <summary>Makes the stamp of an answer.</summary>
internal static class Stamps
{
    private static readonly string Engine =
        typeof(Stamps).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static Stamp Of(Matcher matcher, DateOnly date) => new()
    {
        RuleSet = matcher.Rules.Id,
        RuleSetVersion = matcher.Rules.Version,
        RuleSetRevision = matcher.Rules.Revision,
        Catalogue = matcher.Catalogue.Info.Id,
        CatalogueDate = matcher.Catalogue.Info.Date,
        CatalogueHash = matcher.Catalogue.Info.Hash,
        FlowsEnd = matcher.Catalogue.Info.FlowsEnd,
        Model = matcher.Ranker?.Id,
        Engine = Engine,
        RunDate = date,
    };
}
