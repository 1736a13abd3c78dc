using System.Collections.Immutable;
using MatchEngine.Conditions;
using MatchEngine.Profiles;

namespace MatchEngine.Facts.Binding;

/// <summary>Facts of the partner and of its home country.</summary>
internal static class PartnerBindings
{
    private const double InstrumentFloor = 0.05;
    private static readonly ConditionType TextList = ConditionType.List(ConditionType.String);

    public static FactBinding? Find(string name)
    {
        string[] parts = name.Split('.', 3);
        return (parts[0], parts.Length) switch
        {
            ("partner", 2) => Exact(parts[1]),
            ("partner", 3) when parts[1] == "share" && Themes.TryParse(parts[2], out Theme theme) => Share(theme),
            ("home", 2) => Home(parts[1]),
            ("home", 3) when CountryBindings.IndicatorPart(parts[1]) is { } part =>
                Of(ConditionType.Double, c => CountryBindings.ReadIndicator(c.Catalogue, c.Home, parts[2], part)),
            _ => null,
        };
    }

    private static FactBinding Of(ConditionType type, Func<BindingContext, Fact> read) => new(FactSide.Partner, type, read);

    private static FactBinding Share(Theme theme)
    {
        string key = theme.Code();
        return Of(ConditionType.Double, c => FromPortfolio(c, p => Portfolio.Of(p.Themes, key)));
    }

    private static FactBinding? Home(string name) => name switch
    {
        "income_group" => Of(ConditionType.String, c => c.Home?.IncomeGroupOn(c.Date) is { } group
            ? Known.Text(group.Group.Code(), group.DataYear, SourceKeys.IncomeGroups)
            : default),
        "region" => Of(ConditionType.String, c => c.Home is null ? default : Known.Text(c.Home.Region)),
        _ => null,
    };

    private static FactBinding? Exact(string name) => name switch
    {
        "id" => Of(ConditionType.String, c => Known.Text(c.Partner.Id, null, SourceKeys.Partners)),
        "name" => Of(ConditionType.String, c => Known.Text(c.Partner.Names.En, null, SourceKeys.Partners)),
        "kind" => Of(ConditionType.String, c => Known.Text(c.Partner.Kind.Code(), null, SourceKeys.Partners)),
        "dac_member" => Of(ConditionType.Bool, c => Known.Flag(c.Partner.DacMember, null, SourceKeys.Partners)),
        "south_south" => Of(ConditionType.Bool, c => Known.Flag(c.Partner.SouthSouth, null, SourceKeys.Partners)),
        "emerging_led" => Of(ConditionType.Bool, c => Known.Flag(c.Partner.EmergingLed, null, SourceKeys.Partners)),
        "un_system" => Of(ConditionType.Bool, c => Known.Flag(c.Partner.UnSystem, null, SourceKeys.Partners)),
        "home_country" => Of(ConditionType.String, c => Known.Text(c.Partner.HomeCountry, null, SourceKeys.Partners)),
        "instruments" => Of(TextList, c => c.Partner.Portfolio is { Instruments.IsEmpty: false } portfolio
            ? Known.Texts(portfolio.Instruments.Where(s => s.Value >= InstrumentFloor).Select(s => s.Key), portfolio.LastYear, portfolio.Source)
            : default),
        "grant_share" => Of(ConditionType.Double, c => FromPortfolio(c, p => Portfolio.Of(p.Instruments, "grant"))),
        "loan_share" => Of(ConditionType.Double, c => FromPortfolio(c, p => Portfolio.Of(p.Instruments, "loan"))),
        "portfolio_usd" => Of(ConditionType.Double, c => FromPortfolio(c, p => p.TotalUsd)),
        "commitment_median_usd" => Of(ConditionType.Double, c => Commitment(c, s => s.Median)),
        "commitment_upper_usd" => Of(ConditionType.Double, c => Commitment(c, s => s.UpperQuartile)),
        "countries_served" => Of(ConditionType.Int, c => c.Partner.CountriesServed is { } served
            ? Known.Whole(served.Value, served.Year, served.Source)
            : default),
        "last_reported_year" => Of(ConditionType.Int, c => Known.Whole(c.Partner.Window.Last, c.Partner.Window.Last, SourceKeys.Iati)),
        "unido_funding_usd" => Of(ConditionType.Double, c => Known.Number(Unido(c)?.Usd, c.Spans.End(FlowChannel.UnidoFunding), SourceKeys.Unido)),
        "unido_countries" => Of(ConditionType.Int, c => Known.Whole(Unido(c)?.Countries, c.Spans.End(FlowChannel.UnidoFunding), SourceKeys.Unido)),
        "mandate_serves" => Of(TextList, c => FromMandate(c, m => Texts(m.Serves))),
        "mandate_excludes" => Of(TextList, c => FromMandate(c, m => Texts(m.Excludes))),
        "mandate_themes" => Of(TextList, c => FromMandate(c, m => m.Themes is { } themes ? Value.Of(themes.Select(t => t.Code())) : default)),
        "mandate_only_oda" => Of(ConditionType.Bool, c => FromMandate(c, m => m.OnlyOdaEligible is { } only ? Value.Of(only) : default)),
        "mandate_only_ldc" => Of(ConditionType.Bool, c => FromMandate(c, m => m.OnlyLeastDeveloped is { } only ? Value.Of(only) : default)),
        _ => null,
    };

    private static UnidoFunding? Unido(BindingContext context) => context.Spans.Unido(context.Catalogue.PartnerIndex(context.Partner.Id));

    private static Value Texts(ImmutableArray<string>? texts) => texts is { } list ? Value.Of(list.AsEnumerable()) : default;

    private static Fact FromPortfolio(BindingContext context, Func<Portfolio, double?> read) =>
        context.Partner.Portfolio is { } portfolio ? Known.Number(read(portfolio), portfolio.LastYear, portfolio.Source) : default;

    private static Fact Commitment(BindingContext context, Func<CommitmentSize, double> read) =>
        context.Partner.Commitments is { } size ? Known.Number(read(size), size.LastYear, size.Source) : default;

    private static Fact FromMandate(BindingContext context, Func<Mandate, Value> read)
    {
        if (context.Partner.Mandate is not { } mandate || read(mandate) is not { IsAbsent: false } value)
        {
            return default;
        }

        return new Fact(value, mandate.Year, mandate.Source);
    }
}
