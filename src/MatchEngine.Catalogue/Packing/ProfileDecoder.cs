using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Reads what <see cref="ProfileEncoder"/> wrote.</summary>
internal static class ProfileDecoder
{
    public static CountryProfile ReadCountry(ref PayloadReader reader) => new()
    {
        Iso3 = reader.Text(),
        Iso2 = reader.Text(),
        M49 = reader.TextOrNull(),
        Names = ReadName(ref reader),
        Aliases = ReadCountryAliases(ref reader),
        DacCode = reader.TextOrNull(),
        Region = reader.Flag() ? new Sourced<string>(reader.Text(), (int)reader.Signed(), reader.Text()) : null,
        Continent = reader.TextOrNull(),
        SubRegion = reader.TextOrNull(),
        Landlocked = reader.FlagOrNull(),
        Languages = reader.Texts(),
        Borders = reader.Texts(),
        IncomeGroups = ReadIncomeGroups(ref reader),
        LeastDeveloped = ReadFlag(ref reader),
        OdaEligible = ReadFlag(ref reader),
        Fragile = ReadFlag(ref reader),
        Indicators = ReadIndicators(ref reader),
        Coverage = (FlowCoverage)reader.Number((int)FlowCoverage.None + 1),
    };

    public static PartnerProfile ReadPartner(ref PayloadReader reader) => new()
    {
        Id = reader.Text(),
        Names = ReadName(ref reader),
        Aliases = ReadPartnerAliases(ref reader),
        DacCode = reader.TextOrNull(),
        IatiIds = reader.Texts(),
        Kind = (PartnerKind)reader.Number((int)PartnerKind.NonState + 1),
        DacMember = reader.FlagOrNull(),
        SouthSouth = reader.Flag(),
        EmergingLed = reader.Flag(),
        UnSystem = reader.Flag(),
        HomeCountry = reader.TextOrNull(),
        Mandate = ReadMandate(ref reader),
        Portfolio = ReadPortfolio(ref reader),
        Commitments = ReadSize(ref reader),
        CountriesServed = reader.Flag() ? new Sourced<int>((int)reader.Signed(), (int)reader.Signed(), reader.Text()) : null,
        Window = ReadWindow(ref reader),
    };

    public static Portfolio? ReadPortfolio(ref PayloadReader reader) => !reader.Flag()
        ? null
        : new Portfolio
        {
            FirstYear = (int)reader.Signed(),
            LastYear = (int)reader.Signed(),
            Source = reader.Text(),
            Measure = reader.Text(),
            TotalUsd = reader.Double(),
            Themes = ReadShares(ref reader),
            PlaceSource = reader.TextOrNull(),
            Regions = ReadShares(ref reader),
            IncomeGroups = ReadShares(ref reader),
            Instruments = ReadShares(ref reader),
        };

    private static LocalizedName ReadName(ref PayloadReader reader) => new(
        reader.Text(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull());

    private static Sourced<bool>? ReadFlag(ref PayloadReader reader) =>
        reader.Flag() ? new Sourced<bool>(reader.Flag(), (int)reader.Signed(), reader.Text()) : null;

    private static ImmutableArray<CountryAlias> ReadCountryAliases(ref PayloadReader reader)
    {
        CountryAlias[] aliases = new CountryAlias[reader.Count(2)];
        for (int i = 0; i < aliases.Length; i++)
        {
            aliases[i] = new CountryAlias(reader.Text(), reader.Flag());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(aliases);
    }

    private static ImmutableArray<PartnerAlias> ReadPartnerAliases(ref PayloadReader reader)
    {
        PartnerAlias[] aliases = new PartnerAlias[reader.Count(2)];
        for (int i = 0; i < aliases.Length; i++)
        {
            aliases[i] = new PartnerAlias(reader.Text(), reader.Flag());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(aliases);
    }

    private static ImmutableArray<IncomeGroupYear> ReadIncomeGroups(ref PayloadReader reader)
    {
        IncomeGroupYear[] groups = new IncomeGroupYear[reader.Count(2)];
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = new IncomeGroupYear((int)reader.Signed(), (IncomeGroup)reader.Number((int)IncomeGroup.High + 1));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(groups);
    }

    private static ImmutableArray<IndicatorValue> ReadIndicators(ref PayloadReader reader)
    {
        IndicatorValue[] values = new IndicatorValue[reader.Count(13)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new IndicatorValue(
                reader.Text(), reader.Double(), (int)reader.Signed(), reader.DoubleOrNull(), reader.DoubleOrNull(), reader.Number(int.MaxValue));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private static ImmutableArray<Share> ReadShares(ref PayloadReader reader)
    {
        Share[] shares = new Share[reader.Count(9)];
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = new Share(reader.Text(), reader.Double());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(shares);
    }

    private static CommitmentSize? ReadSize(ref PayloadReader reader) => !reader.Flag()
        ? null
        : new CommitmentSize(
            reader.Double(), reader.Double(), reader.Double(), (int)reader.Signed(), (int)reader.Signed(), (int)reader.Signed(), reader.Text());

    private static ReportingWindow ReadWindow(ref PayloadReader reader)
    {
        ReportingYear[] years = new ReportingYear[reader.Count(3)];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = new ReportingYear((int)reader.Signed(), (int)reader.Signed(), (int)reader.Signed());
        }

        return new ReportingWindow(ImmutableCollectionsMarshal.AsImmutableArray(years));
    }

    private static Mandate? ReadMandate(ref PayloadReader reader) => !reader.Flag()
        ? null
        : new Mandate
        {
            Serves = reader.Flag() ? reader.Texts() : null,
            Excludes = reader.Flag() ? reader.Texts() : null,
            Themes = reader.Flag() ? ReadThemes(ref reader) : null,
            OnlyOdaEligible = reader.FlagOrNull(),
            OnlyLeastDeveloped = reader.FlagOrNull(),
            Source = reader.Text(),
            Year = (int)reader.Signed(),
        };

    private static ImmutableArray<Theme> ReadThemes(ref PayloadReader reader)
    {
        Theme[] themes = new Theme[reader.Count(1)];
        for (int i = 0; i < themes.Length; i++)
        {
            themes[i] = (Theme)reader.Number((int)Theme.Other + 1);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(themes);
    }
}
