using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>Facts of the pairing: what was recorded between the two, and how near they are.</summary>
internal static class LinkBindings
{
    public static FactBinding? Find(string name)
    {
        string[] parts = name.Split('.', 3);
        if (parts[0] != "link")
        {
            return null;
        }

        if (parts.Length == 3)
        {
            return parts[1] == "amount" && Themes.TryParse(parts[2], out Theme theme)
                ? Of(ConditionType.Double, c => Recorded(c, c.Link.AmountOf(theme)))
                : null;
        }

        return Exact(parts[1]);
    }

    private static FactBinding Of(ConditionType type, Func<BindingContext, Fact> read) =>
        new(FactSide.Pairing, type, read) { Family = PairingFamily.History };

    private static FactBinding Between(ConditionType type, Func<BindingContext, Fact> read) =>
        new(FactSide.Pairing, type, read) { Family = PairingFamily.Home };

    private static FactBinding In(Func<BindingContext, string?> place, Func<BindingContext, Fact> read) =>
        new(FactSide.Pairing, ConditionType.Double, read) { Family = PairingFamily.Place, Place = place };

    private static FactBinding? Exact(string name) => name switch
    {
        "status" => Of(ConditionType.String, c => Known.Text(c.Link.Status?.Code(), c.Link.EndYear, c.Link.Source)),
        "channel" => Of(ConditionType.String, c => Known.Text(c.Link.Channel?.Code(), c.Link.EndYear, c.Link.Source)),
        "first_year" => Of(ConditionType.Int, c => Known.Whole(c.Link.FirstYear, c.Link.FirstYear, c.Link.Source)),
        "last_year" => Of(ConditionType.Int, c => Known.Whole(c.Link.LastYear, c.Link.LastYear, c.Link.Source)),
        "years_active" => Of(ConditionType.Int, c => c.Link.Status is null ? default : Known.Whole(c.Link.YearsActive, c.Link.EndYear, c.Link.Source)),
        "amount_usd" => Of(ConditionType.Double, c => c.Link.Status is null ? default : Known.Number(c.Link.AmountUsd, c.Link.EndYear, c.Link.Source)),
        "oda_usd" => Of(ConditionType.Double, c => Known.Number(c.Link.OdaUsd, c.Spans.End(FlowChannel.Oda), SourceKeys.Dac2a)),
        "unido_funding_usd" => Of(ConditionType.Double, c => Known.Number(c.Link.UnidoUsd, c.Spans.End(FlowChannel.UnidoFunding), SourceKeys.Unido)),
        "unido_last_year" => Of(ConditionType.Int, c => Known.Whole(c.Link.UnidoLastYear, c.Link.UnidoLastYear, SourceKeys.Unido)),
        "region_share" => In(c => c.Country.Region?.Value, RegionShare),
        "income_group_share" => In(c => c.Country.IncomeGroupOn(c.Date)?.Group.Code(), IncomeGroupShare),
        "same_region" => Between(ConditionType.Bool, SameRegion),
        "distance_km" => Between(ConditionType.Double, c => Known.Number(Tie(c)?.DistanceKm, null, SourceKeys.GeoDist)),
        "contiguous" => Between(ConditionType.Bool, c => Known.Flag(Tie(c)?.Contiguous, null, SourceKeys.GeoDist)),
        "common_language" => Between(ConditionType.Bool, c => Known.Flag(Tie(c)?.CommonLanguage, null, SourceKeys.GeoDist)),
        _ => null,
    };

    private static Tie? Tie(BindingContext context) =>
        context.Partner.HomeCountry is { } home ? context.Catalogue.TieOf(home, context.Country.Iso3) : null;

    private static Fact Recorded(BindingContext context, double? amount) =>
        Known.Number(amount, context.Link.EndYear, context.Link.Source);

    private static Fact RegionShare(BindingContext context) =>
        context.Partner.Portfolio is { } portfolio && context.Country.Region is { } region
            ? Known.Number(Portfolio.Of(portfolio.Regions, region.Value), portfolio.LastYear, portfolio.PlaceSource)
            : default;

    private static Fact IncomeGroupShare(BindingContext context) =>
        context.Partner.Portfolio is { } portfolio && context.Country.IncomeGroupOn(context.Date) is { } group
            ? Known.Number(Portfolio.Of(portfolio.IncomeGroups, group.Group.Code()), portfolio.LastYear, portfolio.PlaceSource)
            : default;

    private static Fact SameRegion(BindingContext context) =>
        context.Home?.Region is { } home && context.Country.Region is { } region
            ? Known.Flag(home.Value == region.Value, region.Year, region.Source)
            : default;
}
