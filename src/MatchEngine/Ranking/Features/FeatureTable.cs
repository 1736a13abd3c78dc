using System.Collections.Immutable;
using MatchEngine.Profiles;
using static MatchEngine.Ranking.Features.FeatureGroup;
using static MatchEngine.Ranking.Features.FeatureUnit;
using static MatchEngine.Ranking.Features.PairView;

namespace MatchEngine.Ranking.Features;

/// <summary>The features, one a line. Model files know them by name: a new meaning needs a new name.</summary>
internal static class FeatureTable
{
    public static ImmutableArray<FeatureDefinition> All { get; } =
    [
        .. Own(), .. OtherThemesOfPair(), .. PartnerElsewhere(), .. CountrySide(), .. Assistance(), .. Ground(), .. UnidoFunds(),
    ];

    private static IEnumerable<FeatureDefinition> Own() =>
    [
        new("own_recent", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Amount2))),
        new("own_commitment_recent", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Commitment2))),
        new("own_spend_recent", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Spend2))),
        new("own_last_year", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Last))),
        new("own_five_years", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Amount5))),
        new("own_faded", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Faded))),
        new("own_open_commitment", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Commitment5 - v.Own.Spend5))),
        new("own_years_recent", FeatureGroup.Own, Count, v => v.IfSpeaks(v.Own.Active5)),
        new("own_years", FeatureGroup.Own, Count, v => v.IfSpeaks(v.Own.ActiveAll)),
        new("own_years_since", FeatureGroup.Own, Count, v => v.IfSpeaks(v.Since(v.Own.LastActive))),
        new("own_split", FeatureGroup.Own, Usd, v => v.IfSpeaks(AsLog(v.Own.Split5))),
    ];

    private static IEnumerable<FeatureDefinition> OtherThemesOfPair() =>
    [
        new("pair_recent", OtherThemes, Usd, v => v.IfSpeaks(AsLog(v.Industrial.Amount2))),
        new("pair_faded", OtherThemes, Usd, v => v.IfSpeaks(AsLog(v.Industrial.Faded))),
        new("pair_years_recent", OtherThemes, Count, v => v.IfSpeaks(v.Industrial.Active5)),
        new("pair_years", OtherThemes, Count, v => v.IfSpeaks(v.Industrial.ActiveAll)),
        new("pair_other_themes", OtherThemes, Count, v => v.IfSpeaks(v.OtherThemesActive)),
        new("pair_other_sectors", OtherThemes, Usd, v => v.IfSpeaks(AsLog(v.Record(Scope.Other).Faded))),
    ];

    private static IEnumerable<FeatureDefinition> PartnerElsewhere() =>
    [
        new("partner_countries", Partner, Count, v => v.ElsewhereActive5),
        new("partner_countries_recent", Partner, Count, v => v.ElsewhereActive2),
        new("partner_grade", Partner, Number, v => v.ElsewhereGrade),
        new("partner_amount", Partner, Usd, v => v.Totals is { } t ? AsLog(t.Faded) : double.NaN),
        new("partner_size", Partner, Usd, v => v.Totals is { Active5: > 0 } t ? AsLog(t.Faded / t.Active5) : double.NaN),
        new("partner_focus", Partner, Portion, v => v.Totals is { } t ? Ratio(t.Faded, v.AllThemes!.Faded) : double.NaN),
        new("partner_entries", Partner, Portion, v => v.Totals is { } t ? Ratio(t.Entries, t.Active5) : double.NaN),
        new("partner_trend", Partner, Portion, v => Ratio(v.ElsewhereActive2, v.ElsewhereActive5)),
        new("partner_industrial_countries", Partner, Count, v => v.AllThemes?.Active5 ?? double.NaN),
        new("partner_reporting_years", Partner, Count, v => v.Profile.Window.Years.Count(y => y.Year > v.End - 5 && y.Year <= v.End && y.Recipients >= 2)),
        new("region_share", Partner, Portion, v => v.GroupShare(t => t.Regions, v.Source.Totals.CoveredByRegion, v.Source.Groups.Region[v.At.Country])),
        new("region_grade", Partner, Number, v => v.GroupGrade(t => t.Regions, v.Source.Totals.CoveredByRegion, v.Source.Groups.Region[v.At.Country])),
        new("region_focus", Partner, Portion, v => v.RegionFocus),
        new("sub_region_share", Partner, Portion, v => v.GroupShare(t => t.SubRegions, v.Source.Totals.CoveredBySubRegion, v.Source.Groups.SubRegion[v.At.Country])),
        new("income_share", Partner, Portion, v => v.GroupShare(t => t.Incomes, v.Source.Totals.CoveredByIncome, v.Source.Groups.Income[v.At.Country])),
        new("income_grade", Partner, Number, v => v.GroupGrade(t => t.Incomes, v.Source.Totals.CoveredByIncome, v.Source.Groups.Income[v.At.Country])),
        new("neighbour_share", Partner, Portion, v => v.NeighbourShare),
    ];

    private static IEnumerable<FeatureDefinition> CountrySide() =>
    [
        new("similar_partners", Country, Number, v => v.SimilarPartners.Grade),
        new("similar_partners_active", Country, Count, v => v.IfSpeaks(v.SimilarPartners.Active)),
        new("similar_countries", Country, Number, v => v.Speaks ? v.At.SimilarCountries(v.Slot) : double.NaN),
        new("country_partners", Country, Count, v => v.At.IsCovered ? v.At.Partners : double.NaN),
        new("country_amount", Country, Usd, v => v.At.IsCovered ? AsLog(v.At.Faded) : double.NaN),
        new("country_focus", Country, Portion, v => v.At.IsCovered ? Ratio(v.At.Faded, v.At.IndustrialFaded) : double.NaN),
    ];

    private static IEnumerable<FeatureDefinition> Assistance() =>
    [
        new("oda_recent", Oda, Usd, v => v.OdaOf(p => AsLog(p.Last2))),
        new("oda_five_years", Oda, Usd, v => v.OdaOf(p => AsLog(p.Recent))),
        new("oda_years", Oda, Count, v => v.OdaOf(p => p.Active)),
        new("oda_share_of_partner", Oda, Portion, v => v.OdaOf(p => Ratio(Math.Max(p.Recent, 0), v.Source.Oda.OfPartner(v.Partner).Recent))),
        new("oda_share_of_country", Oda, Portion, v => v.OdaOf(p => Ratio(Math.Max(p.Recent, 0), v.Source.Oda.OfCountry(v.At.Country).Recent))),
        new("oda_partner_amount", Oda, Usd, v => v.Source.Oda.Speaks(v.Partner) ? AsLog(v.Source.Oda.OfPartner(v.Partner).Recent) : double.NaN),
        new("oda_region_share", Oda, Portion, v => v.Served(v.Source.Oda)),
    ];

    private static IEnumerable<FeatureDefinition> Ground() =>
    [
        new("distance", Geography, Km, v => v.Tie is { DistanceKm: > 0 } tie ? Math.Log(tie.DistanceKm) : double.NaN),
        new("contiguous", Geography, Flag, v => v.Tie is { } tie ? (tie.Contiguous ? 1 : 0) : double.NaN),
        new("common_language", Geography, Flag, v => v.Tie is { } tie ? (tie.CommonLanguage ? 1 : 0) : double.NaN),
        new("is_bank", Geography, Flag, v => v.Profile.Kind == PartnerKind.DevelopmentFinance ? 1 : 0),
        new("is_un", Geography, Flag, v => v.Profile.UnSystem ? 1 : 0),
        new("is_bilateral", Geography, Flag, v => v.Profile.Kind is PartnerKind.EstablishedBilateral or PartnerKind.EmergingBilateral ? 1 : 0),
        new("income_group", Geography, Number, v => v.Source.Groups.Income[v.At.Country] is > 0 and int group ? group : double.NaN),
        new("colonial_tie", Political, Flag, v => v.Tie is { } tie ? (tie.Colony ? 1 : 0) : double.NaN),
    ];

    private static IEnumerable<FeatureDefinition> UnidoFunds() =>
    [
        new("unido_recent", Unido, Usd, v => v.UnidoOf(p => AsLog(p.Last2))),
        new("unido_five_years", Unido, Usd, v => v.UnidoOf(p => AsLog(p.Recent))),
        new("unido_years", Unido, Count, v => v.UnidoOf(p => p.Active)),
        new("unido_years_since", Unido, Count, v => v.UnidoOf(p => v.Since(p.LastYear))),
        new("unido_countries", Unido, Count, v => v.Source.Unido.OfPartner(v.Partner).Active - (v.UnidoOf(p => p.Recent) > 0 ? 1 : 0)),
        new("unido_amount", Unido, Usd, v => AsLog(v.Source.Unido.OfPartner(v.Partner).Recent - Math.Max(v.Source.Unido.At(v.At.Country, v.Partner).Recent, 0))),
        new("unido_amount_recent", Unido, Usd, v => AsLog(v.Source.Unido.OfPartner(v.Partner).Last2 - Math.Max(v.Source.Unido.At(v.At.Country, v.Partner).Last2, 0))),
        new("unido_region_share", Unido, Portion, v => v.Served(v.Source.Unido)),
        new("unido_country_funders", Unido, Count, v => v.Source.Unido.OfCountry(v.At.Country).Active),
    ];
}
