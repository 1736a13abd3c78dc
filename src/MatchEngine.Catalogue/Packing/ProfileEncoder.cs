using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Writes countries, partners and portfolios; <see cref="ProfileDecoder"/> reads the same members in the same order.</summary>
internal static class ProfileEncoder
{
    public static void Write(PayloadWriter writer, CountryProfile country)
    {
        writer.Text(country.Iso3);
        writer.Text(country.Iso2);
        writer.TextOrNull(country.M49);
        Write(writer, country.Names);
        writer.Each(country.Aliases, a =>
        {
            writer.Text(a.Name);
            writer.Flag(a.Former);
        });
        writer.TextOrNull(country.DacCode);
        Write(writer, country.Region, writer.Text);
        writer.TextOrNull(country.Continent);
        writer.TextOrNull(country.SubRegion);
        writer.FlagOrNull(country.Landlocked);
        writer.Each(country.Languages, writer.Text);
        writer.Each(country.Borders, writer.Text);
        writer.Each(country.IncomeGroups, g =>
        {
            writer.Signed(g.DataYear);
            writer.Number((int)g.Group);
        });
        Write(writer, country.LeastDeveloped, writer.Flag);
        Write(writer, country.OdaEligible, writer.Flag);
        Write(writer, country.Fragile, writer.Flag);
        writer.Each(country.Indicators, i => Write(writer, i));
        writer.Number((int)country.Coverage);
    }

    public static void Write(PayloadWriter writer, PartnerProfile partner)
    {
        writer.Text(partner.Id);
        Write(writer, partner.Names);
        writer.Each(partner.Aliases, a =>
        {
            writer.Text(a.Name);
            writer.Flag(a.Former);
        });
        writer.TextOrNull(partner.DacCode);
        writer.Each(partner.IatiIds, writer.Text);
        writer.Number((int)partner.Kind);
        writer.FlagOrNull(partner.DacMember);
        writer.Flag(partner.SouthSouth);
        writer.Flag(partner.EmergingLed);
        writer.Flag(partner.UnSystem);
        writer.TextOrNull(partner.HomeCountry);
        Write(writer, partner.Mandate);
        Write(writer, partner.Portfolio);
        Write(writer, partner.Commitments);
        Write(writer, partner.CountriesServed, v => writer.Signed(v));
        writer.Each(partner.Window.Years, y =>
        {
            writer.Signed(y.Year);
            writer.Signed(y.Recipients);
            writer.Signed(y.IndustrialRecipients);
        });
    }

    public static void Write(PayloadWriter writer, Portfolio? portfolio)
    {
        writer.Flag(portfolio is not null);
        if (portfolio is null)
        {
            return;
        }

        writer.Signed(portfolio.FirstYear);
        writer.Signed(portfolio.LastYear);
        writer.Text(portfolio.Source);
        writer.Text(portfolio.Measure);
        writer.Double(portfolio.TotalUsd);
        Write(writer, portfolio.Themes);
        writer.TextOrNull(portfolio.PlaceSource);
        Write(writer, portfolio.Regions);
        Write(writer, portfolio.IncomeGroups);
        Write(writer, portfolio.Instruments);
    }

    private static void Write(PayloadWriter writer, IndicatorValue value)
    {
        writer.Text(value.Key);
        writer.Double(value.Value);
        writer.Signed(value.Year);
        writer.Double(value.Trend);
        writer.Double(value.Percentile);
        writer.Number(value.Peers);
    }

    private static void Write(PayloadWriter writer, ImmutableArray<Share> shares) => writer.Each(shares, s =>
    {
        writer.Text(s.Key);
        writer.Double(s.Value);
    });

    private static void Write(PayloadWriter writer, LocalizedName name)
    {
        writer.Text(name.En);
        writer.TextOrNull(name.Fr);
        writer.TextOrNull(name.Es);
        writer.TextOrNull(name.Zh);
        writer.TextOrNull(name.Ar);
        writer.TextOrNull(name.Ru);
    }

    private static void Write<T>(PayloadWriter writer, Sourced<T>? sourced, Action<T> write)
    {
        writer.Flag(sourced is not null);
        if (sourced is { } known)
        {
            write(known.Value);
            writer.Signed(known.Year);
            writer.Text(known.Source);
        }
    }

    private static void Write(PayloadWriter writer, CommitmentSize? size)
    {
        writer.Flag(size is not null);
        if (size is null)
        {
            return;
        }

        writer.Double(size.LowerQuartile);
        writer.Double(size.Median);
        writer.Double(size.UpperQuartile);
        writer.Signed(size.Count);
        writer.Signed(size.FirstYear);
        writer.Signed(size.LastYear);
        writer.Text(size.Source);
    }

    private static void Write(PayloadWriter writer, Mandate? mandate)
    {
        writer.Flag(mandate is not null);
        if (mandate is null)
        {
            return;
        }

        Write(writer, mandate.Serves, writer.Text);
        Write(writer, mandate.Excludes, writer.Text);
        Write(writer, mandate.Themes, t => writer.Number((int)t));
        writer.FlagOrNull(mandate.OnlyOdaEligible);
        writer.FlagOrNull(mandate.OnlyLeastDeveloped);
        writer.Text(mandate.Source);
        writer.Signed(mandate.Year);
    }

    private static void Write<T>(PayloadWriter writer, ImmutableArray<T>? items, Action<T> write)
    {
        writer.Flag(items is not null);
        if (items is { } known)
        {
            writer.Each(known, write);
        }
    }
}
