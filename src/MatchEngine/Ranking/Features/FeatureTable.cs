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
        new("own_recent", FeatureGroup.Own, Usd, "{0} from it in {1} in the last two years", "nothing from it in {1} in the last two years", v => v.IfSpeaks(AsLog(v.Own.Amount2))),
        new("own_commitment_recent", FeatureGroup.Own, Usd, "{0} newly committed in {1} in two years", "nothing newly committed in {1} in two years", v => v.IfSpeaks(AsLog(v.Own.Commitment2))),
        new("own_spend_recent", FeatureGroup.Own, Usd, "{0} spent in {1} in two years", "nothing spent in {1} in two years", v => v.IfSpeaks(AsLog(v.Own.Spend2))),
        new("own_last_year", FeatureGroup.Own, Usd, "{0} in {1} in the last year", "nothing in {1} in the last year", v => v.IfSpeaks(AsLog(v.Own.Last))),
        new("own_five_years", FeatureGroup.Own, Usd, "{0} in {1} in five years", "nothing in {1} in five years", v => v.IfSpeaks(AsLog(v.Own.Amount5))),
        new("own_faded", FeatureGroup.Own, Usd, "all its flows in {1}, older ones counting less: {0}", "no flows in {1} in any year", v => v.IfSpeaks(AsLog(v.Own.Faded))),
        new("own_open_commitment", FeatureGroup.Own, Usd, "commitments less spend in {1} in five years: {0}", "no commitments left open in {1}", v => v.IfSpeaks(AsLog(v.Own.Commitment5 - v.Own.Spend5))),
        new("own_years_recent", FeatureGroup.Own, Count, "active in {1} in {0} of the last five years", "not active in {1} in the last five years", v => v.IfSpeaks(v.Own.Active5)),
        new("own_years", FeatureGroup.Own, Count, "active in {1} in {0} years in all", "never active in {1}", v => v.IfSpeaks(v.Own.ActiveAll)),
        new("own_years_since", FeatureGroup.Own, Count, "last active in {1} {0} years before the record ends", "active in {1} until the record ends, or never", v => v.IfSpeaks(v.Since(v.Own.LastActive))),
        new("own_split", FeatureGroup.Own, Usd, "{0} as shares of multi-country programmes in {1}", "no shares of multi-country programmes in {1}", v => v.IfSpeaks(AsLog(v.Own.Split5))),
    ];

    private static IEnumerable<FeatureDefinition> OtherThemesOfPair() =>
    [
        new("pair_recent", OtherThemes, Usd, "{0} from it over all industrial themes in two years", "nothing from it in any industrial theme in two years", v => v.IfSpeaks(AsLog(v.Industrial.Amount2))),
        new("pair_faded", OtherThemes, Usd, "its flows over all industrial themes, older ones counting less: {0}", "no flows in any industrial theme", v => v.IfSpeaks(AsLog(v.Industrial.Faded))),
        new("pair_years_recent", OtherThemes, Count, "active in some industrial theme in {0} of the last five years", "not active in any industrial theme in the last five years", v => v.IfSpeaks(v.Industrial.Active5)),
        new("pair_years", OtherThemes, Count, "active in some industrial theme in {0} years in all", "never active in an industrial theme", v => v.IfSpeaks(v.Industrial.ActiveAll)),
        new("pair_other_themes", OtherThemes, Count, "active in {0} other industrial themes", "active in no other industrial theme", v => v.IfSpeaks(v.OtherThemesActive)),
        new("pair_other_sectors", OtherThemes, Usd, "flows in other sectors, older ones counting less: {0}", "no flows in other sectors", v => v.IfSpeaks(AsLog(v.Record(Scope.Other).Faded))),
    ];

    private static IEnumerable<FeatureDefinition> PartnerElsewhere() =>
    [
        new("partner_countries", Partner, Count, "it works in {0} other countries in {1}", "it works in no other country in {1}", v => v.ElsewhereActive5),
        new("partner_countries_recent", Partner, Count, "it paid in {0} other countries in {1} in two years", "it paid in no other country in {1} in two years", v => v.ElsewhereActive2),
        new("partner_grade", Partner, Number, "how large it is in {1} across countries", "it is not present in {1} across countries", v => v.ElsewhereGrade),
        new("partner_amount", Partner, Usd, "its flows in {1}, all countries: {0}", "it has no flows in {1}", v => v.Totals is { } t ? AsLog(t.Faded) : double.NaN),
        new("partner_size", Partner, Usd, "{0} to a typical country in {1}", "no typical size in {1}", v => v.Totals is { Active5: > 0 } t ? AsLog(t.Faded / t.Active5) : double.NaN),
        new("partner_focus", Partner, Portion, "{0} of its industrial flows go to {1}", "none of its industrial flows go to {1}", v => v.Totals is { } t ? Ratio(t.Faded, v.AllThemes!.Faded) : double.NaN),
        new("partner_entries", Partner, Portion, "{0} of its countries in {1} are new within three years", "it entered no country in {1} within three years", v => v.Totals is { } t ? Ratio(t.Entries, t.Active5) : double.NaN),
        new("partner_trend", Partner, Portion, "{0} of its countries in {1} were paid in the last two years", "none of its countries in {1} was paid in the last two years", v => Ratio(v.ElsewhereActive2, v.ElsewhereActive5)),
        new("partner_industrial_countries", Partner, Count, "it works in {0} countries in some industrial theme", "it works in no country in any industrial theme", v => v.AllThemes?.Active5 ?? double.NaN),
        new("partner_reporting_years", Partner, Count, "it published in {0} of the last five years", "it published nothing in the last five years", v => v.Profile.Window.Years.Count(y => y.Year > v.End - 5 && y.Year <= v.End && y.Recipients >= 2)),
        new("region_share", Partner, Portion, "it works in {0} of the region's other countries in {1}", "it works nowhere else in the region in {1}", v => v.GroupShare(t => t.Regions, v.Source.Totals.CoveredByRegion, v.Source.Groups.Region[v.At.Country])),
        new("region_grade", Partner, Number, "how large it is in {1} in the region", "it is not present in {1} in the region", v => v.GroupGrade(t => t.Regions, v.Source.Totals.CoveredByRegion, v.Source.Groups.Region[v.At.Country])),
        new("region_focus", Partner, Portion, "{0} of its countries in {1} lie in the region", "none of its countries in {1} lie in the region", v => v.RegionFocus),
        new("sub_region_share", Partner, Portion, "it works in {0} of the sub-region's other countries in {1}", "it works nowhere else in the sub-region in {1}", v => v.GroupShare(t => t.SubRegions, v.Source.Totals.CoveredBySubRegion, v.Source.Groups.SubRegion[v.At.Country])),
        new("income_share", Partner, Portion, "it works in {0} of the countries of the same income group in {1}", "it works in no country of the same income group in {1}", v => v.GroupShare(t => t.Incomes, v.Source.Totals.CoveredByIncome, v.Source.Groups.Income[v.At.Country])),
        new("income_grade", Partner, Number, "how large it is in {1} in countries of the same income group", "it is not present in {1} in countries of the same income group", v => v.GroupGrade(t => t.Incomes, v.Source.Totals.CoveredByIncome, v.Source.Groups.Income[v.At.Country])),
        new("neighbour_share", Partner, Portion, "it works in {0} of the neighbouring countries in {1}", "it works in no neighbouring country in {1}", v => v.NeighbourShare),
    ];

    private static IEnumerable<FeatureDefinition> CountrySide() =>
    [
        new("similar_partners", Country, Number, "how strongly similar donors are engaged there in {1}", "similar donors are not engaged there in {1}", v => v.SimilarPartners.Grade),
        new("similar_partners_active", Country, Count, "{0} of the ten most similar donors work there in {1}", "no similar donor works there in {1}", v => v.IfSpeaks(v.SimilarPartners.Active)),
        new("similar_countries", Country, Number, "how strongly it is engaged in similar countries in {1}", "it is not engaged in similar countries in {1}", v => v.Speaks ? v.At.SimilarCountries(v.Slot) : double.NaN),
        new("country_partners", Country, Count, "{0} donors work there in {1}", "no donor works there in {1}", v => v.At.IsCovered ? v.At.Partners : double.NaN),
        new("country_amount", Country, Usd, "the country's receipts in {1}: {0}", "the country receives nothing in {1}", v => v.At.IsCovered ? AsLog(v.At.Faded) : double.NaN),
        new("country_focus", Country, Portion, "{0} of the country's industrial receipts go to {1}", "the country receives nothing in {1}", v => v.At.IsCovered ? Ratio(v.At.Faded, v.At.IndustrialFaded) : double.NaN),
    ];

    private static IEnumerable<FeatureDefinition> Assistance() =>
    [
        new("oda_recent", Oda, Usd, "{0} of official development assistance in two years", "no official development assistance in two years", v => v.OdaOf(p => AsLog(p.Last2))),
        new("oda_five_years", Oda, Usd, "{0} of official development assistance in five years", "no official development assistance in five years", v => v.OdaOf(p => AsLog(p.Recent))),
        new("oda_years", Oda, Count, "official development assistance in {0} years", "no year with official development assistance", v => v.OdaOf(p => p.Active)),
        new("oda_share_of_partner", Oda, Portion, "the country gets {0} of its official development assistance", "the country gets none of its official development assistance", v => v.OdaOf(p => Ratio(Math.Max(p.Recent, 0), v.Source.Oda.OfPartner(v.Partner).Recent))),
        new("oda_share_of_country", Oda, Portion, "it gives {0} of the country's official development assistance", "it gives none of the country's official development assistance", v => v.OdaOf(p => Ratio(Math.Max(p.Recent, 0), v.Source.Oda.OfCountry(v.At.Country).Recent))),
        new("oda_partner_amount", Oda, Usd, "its official development assistance to all countries: {0}", "it gives no official development assistance", v => v.Source.Oda.Speaks(v.Partner) ? AsLog(v.Source.Oda.OfPartner(v.Partner).Recent) : double.NaN),
        new("oda_region_share", Oda, Portion, "it assists {0} of the region's other countries", "it assists no other country of the region", v => v.Served(v.Source.Oda)),
    ];

    private static IEnumerable<FeatureDefinition> Ground() =>
    [
        new("distance", Geography, Km, "{0} between them", "distance is not known", v => v.Tie is { DistanceKm: > 0 } tie ? Math.Log(tie.DistanceKm) : double.NaN),
        new("contiguous", Geography, Flag, "they share a border", "they share no border", v => v.Tie is { } tie ? (tie.Contiguous ? 1 : 0) : double.NaN),
        new("common_language", Geography, Flag, "they share an official language", "they share no official language", v => v.Tie is { } tie ? (tie.CommonLanguage ? 1 : 0) : double.NaN),
        new("is_bank", Geography, Flag, "it is a development finance institution", "it is not a development finance institution", v => v.Profile.Kind == PartnerKind.DevelopmentFinance ? 1 : 0),
        new("is_un", Geography, Flag, "it is a United Nations body", "it is not a United Nations body", v => v.Profile.UnSystem ? 1 : 0),
        new("is_bilateral", Geography, Flag, "it is a bilateral donor", "it is not a bilateral donor", v => v.Profile.Kind is PartnerKind.EstablishedBilateral or PartnerKind.EmergingBilateral ? 1 : 0),
        new("income_group", Geography, Number, "the country's income group", "the income group is not known", v => v.Source.Groups.Income[v.At.Country] is > 0 and int group ? group : double.NaN),
        new("colonial_tie", Political, Flag, "one was once a colony of the other", "no colonial tie", v => v.Tie is { } tie ? (tie.Colony ? 1 : 0) : double.NaN),
    ];

    private static IEnumerable<FeatureDefinition> UnidoFunds() =>
    [
        new("unido_recent", Unido, Usd, "{0} for UNIDO's work there in two years", "nothing for UNIDO's work there in two years", v => v.UnidoOf(p => AsLog(p.Last2))),
        new("unido_five_years", Unido, Usd, "{0} for UNIDO's work there in five years", "nothing for UNIDO's work there in five years", v => v.UnidoOf(p => AsLog(p.Recent))),
        new("unido_years", Unido, Count, "it paid for UNIDO's work there in {0} years", "it never paid for UNIDO's work there", v => v.UnidoOf(p => p.Active)),
        new("unido_years_since", Unido, Count, "it last paid for UNIDO's work there {0} years before the record ends", "it paid for UNIDO's work there in the last year, or never", v => v.UnidoOf(p => v.Since(p.LastYear))),
        new("unido_countries", Unido, Count, "it pays for UNIDO's work in {0} countries", "it pays for UNIDO's work nowhere", v => v.Source.Unido.OfPartner(v.Partner).Active - (v.UnidoOf(p => p.Recent) > 0 ? 1 : 0)),
        new("unido_amount", Unido, Usd, "{0} for UNIDO's work in all countries in five years", "nothing for UNIDO's work in any country in five years", v => AsLog(v.Source.Unido.OfPartner(v.Partner).Recent - Math.Max(v.Source.Unido.At(v.At.Country, v.Partner).Recent, 0))),
        new("unido_amount_recent", Unido, Usd, "{0} for UNIDO's work in all countries in two years", "nothing for UNIDO's work in any country in two years", v => AsLog(v.Source.Unido.OfPartner(v.Partner).Last2 - Math.Max(v.Source.Unido.At(v.At.Country, v.Partner).Last2, 0))),
        new("unido_region_share", Unido, Portion, "it pays for UNIDO's work in {0} of the region's other countries", "it pays for UNIDO's work nowhere else in the region", v => v.Served(v.Source.Unido)),
        new("unido_country_funders", Unido, Count, "{0} funders pay for UNIDO's work there", "nobody pays for UNIDO's work there", v => v.Source.Unido.OfCountry(v.At.Country).Active),
    ];
}
