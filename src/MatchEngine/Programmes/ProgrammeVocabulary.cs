using System.Collections.Frozen;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>
/// What programmes supply, by name. Names that end in a dot stand for families: one fact for each theme, or for each indicator of the
/// catalogue.
/// </summary>
internal static class ProgrammeVocabulary
{
    /// <summary>What programmes read of what rules derive, by theme.</summary>
    public const string MemberNeeds = "member.needs.";

    private static readonly ConditionType Texts = ConditionType.List(ConditionType.String);

    private static readonly FrozenDictionary<string, ConditionType> Names = new Dictionary<string, ConditionType>
    {
        ["provider.iso3"] = ConditionType.String,
        ["provider.name"] = ConditionType.String,
        ["provider.income_group"] = ConditionType.String,
        ["provider.income_group_fiscal_year"] = ConditionType.Int,
        ["provider.same_region"] = ConditionType.Bool,
        ["provider.same_sub_region"] = ConditionType.Bool,
        ["provider.borders"] = ConditionType.Bool,
        ["provider.common_language"] = ConditionType.Bool,
        ["provider.both_islands"] = ConditionType.Bool,
        ["provider.landlocked"] = ConditionType.Bool,
        ["provider.fragile"] = ConditionType.Bool,
        ["provider.path_years"] = ConditionType.Int,
        ["provider.size_ratio"] = ConditionType.Double,
        ["provider.donor"] = ConditionType.String,
        ["provider.dac_member"] = ConditionType.Bool,
        ["provider.south_south"] = ConditionType.Bool,
        ["provider.countries_served"] = ConditionType.Int,
        ["provider.unido_funding_usd"] = ConditionType.Double,
        ["provider.link_status"] = ConditionType.String,
        ["provider.link_last_year"] = ConditionType.Int,
        ["provider.link_usd"] = ConditionType.Double,
        ["funder.open"] = ConditionType.Bool,
        ["funder.closed_because"] = ConditionType.String,
        ["funder.score"] = ConditionType.Double,
        ["funder.fit"] = ConditionType.Double,
        ["triple.funder_link_status"] = ConditionType.String,
        ["triple.funder_link_last_year"] = ConditionType.Int,
        ["triple.funder_link_usd"] = ConditionType.Double,
        ["group.size"] = ConditionType.Int,
        ["group.reach"] = ConditionType.Double,
        ["group.name"] = ConditionType.String,
        ["group.names"] = Texts,
        ["group.region"] = ConditionType.String,
        ["group.sub_region"] = ConditionType.String,
        ["group.one_region"] = ConditionType.Bool,
        ["group.one_sub_region"] = ConditionType.Bool,
        ["group.connected"] = ConditionType.Bool,
        ["group.common_language"] = ConditionType.Bool,
        ["service.open"] = ConditionType.Int,
        ["service.open_share"] = ConditionType.Double,
        ["service.active"] = ConditionType.Int,
        ["service.active_share"] = ConditionType.Double,
        ["service.active_names"] = Texts,
        ["service.left_out_names"] = Texts,
        ["service.region_share"] = ConditionType.Double,
        ["service.mandate_share"] = ConditionType.Double,
        ["service.modalities"] = Texts,
        ["service.score"] = ConditionType.Double,
        ["service.fit"] = ConditionType.Double,
        ["contributor.score"] = ConditionType.Double,
        ["contributor.link_status"] = ConditionType.String,
        ["contributor.serves_country"] = ConditionType.Bool,
        ["contributor.theme"] = ConditionType.String,
        ["contributor.largest_usd"] = ConditionType.Double,
        ["contributor.record_ends"] = ConditionType.Int,
        ["contributor.measure"] = ConditionType.String,
        ["contributor.cases"] = ConditionType.Int,
        ["contributor.own_cases"] = ConditionType.Int,
        ["contributor.aid_cases"] = ConditionType.Int,
        ["contributor.kind_cases"] = ConditionType.Int,
        ["contributor.acts"] = ConditionType.Double,
        ["contributor.median_usd"] = ConditionType.Double,
        ["consortium.members"] = Texts,
        ["consortium.size"] = ConditionType.Int,
        ["consortium.kinds"] = Texts,
        ["consortium.shared_homes"] = Texts,
        ["consortium.cofinancing"] = Texts,
        ["consortium.gap_usd"] = ConditionType.Double,
        ["standing.trap_2012"] = ConditionType.Bool,
        ["standing.trap_2014"] = ConditionType.Bool,
        ["standing.steady_partners"] = ConditionType.Int,
        ["standing.served_rank"] = ConditionType.Double,
        ["assignment.score"] = ConditionType.Double,
        ["assignment.capacity"] = ConditionType.Int,
        ["portfolio.countries"] = ConditionType.Int,
        ["portfolio.countries_served"] = ConditionType.Int,
        ["portfolio.pairings"] = ConditionType.Int,
        ["portfolio.floors_unmet"] = ConditionType.Int,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ConditionType> ByTheme = new Dictionary<string, ConditionType>
    {
        ["need."] = ConditionType.Double,
        ["funder.offer."] = ConditionType.Double,
        ["group.share."] = ConditionType.Double,
        ["group.known."] = ConditionType.Int,
        ["group.need."] = ConditionType.Double,
        ["group.without."] = Texts,
        ["service.offer."] = ConditionType.Double,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ConditionType> ByIndicator = new Dictionary<string, ConditionType>
    {
        ["rank."] = ConditionType.Double,
        ["provider.rank."] = ConditionType.Double,
        ["provider.indicator."] = ConditionType.Double,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a programme itself reads a derived fact, so that it is used though no rule asks for it.</summary>
    public static bool Reads(string name) => name.StartsWith(MemberNeeds, StringComparison.Ordinal);

    /// <summary>Whether some programme supplies a fact of that name and type.</summary>
    public static bool Supplies(FactDefinition fact)
    {
        if (Names.TryGetValue(fact.Name, out ConditionType? type))
        {
            return type == fact.Type;
        }

        int end = fact.Name.LastIndexOf('.') + 1;
        string family = fact.Name[..end];
        return (ByTheme.TryGetValue(family, out type) && type == fact.Type && Themes.TryParse(fact.Name[end..], out _))
            || (ByIndicator.TryGetValue(family, out type) && type == fact.Type);
    }
}
