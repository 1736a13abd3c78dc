using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Reads what <see cref="ProfileWriter"/> wrote.</summary>
internal static class ProfileReader
{
    public static CountryProfile ReadCountry(JsonMembers json) => new()
    {
        Iso3 = json.Text("iso3"),
        Iso2 = json.Text("iso2"),
        M49 = json.TextOrNull("m49"),
        Names = ReadNames(json),
        Aliases = [.. ReadAliases(json).Select(a => new CountryAlias(a.Name, a.Former))],
        DacCode = json.TextOrNull("dacCode"),
        Region = ReadSourced(json, "region", m => m.Text("value")),
        Continent = json.TextOrNull("continent"),
        SubRegion = json.TextOrNull("subRegion"),
        Landlocked = json.FlagOrNull("landlocked"),
        Languages = json.TextsOrNull("languages") ?? [],
        Borders = json.TextsOrNull("borders") ?? [],
        LeastDeveloped = ReadSourced(json, "leastDeveloped", ReadFlag),
        OdaEligible = ReadSourced(json, "odaEligible", ReadFlag),
        Fragile = ReadSourced(json, "fragile", ReadFlag),
        Coverage = ReadCoverage(json),
    };

    public static PartnerProfile ReadPartner(JsonMembers json) => new()
    {
        Id = json.Text("id"),
        Names = ReadNames(json),
        Aliases = [.. ReadAliases(json).Select(a => new PartnerAlias(a.Name, a.Former))],
        DacCode = json.TextOrNull("dacCode"),
        IatiIds = json.TextsOrNull("iatiIds") ?? [],
        Kind = ReadKind(json),
        DacMember = json.FlagOrNull("dacMember"),
        SouthSouth = json.FlagOrNull("southSouth") ?? false,
        EmergingLed = json.FlagOrNull("emergingLed") ?? false,
        UnSystem = json.FlagOrNull("unSystem") ?? false,
        HomeCountry = json.TextOrNull("homeCountry"),
        Mandate = Inner(json, "mandate", ReadMandate),
        Portfolio = Inner(json, "portfolio", ReadPortfolio),
        Commitments = Inner(json, "commitments", ReadSize),
        CountriesServed = ReadSourced(json, "countriesServed", m => m.Whole("value")),
        Window = new ReportingWindow(json.Each(
            "window", m => new ReportingYear(m.Whole("year"), m.Whole("recipients"), m.Whole("industrialRecipients")))),
    };

    public static Portfolio ReadPortfolio(JsonMembers json) => new()
    {
        FirstYear = json.Whole("firstYear"),
        LastYear = json.Whole("lastYear"),
        Source = json.Text("source"),
        Measure = json.Text("measure"),
        TotalUsd = json.Number("totalUsd"),
        Themes = ReadShares(json, "themes"),
        PlaceSource = json.TextOrNull("placeSource"),
        Regions = ReadShares(json, "regions"),
        IncomeGroups = ReadShares(json, "incomeGroups"),
        Instruments = ReadShares(json, "instruments"),
    };

    /// <summary>An inner object, all of its members checked; null where it is not there.</summary>
    public static T? Inner<T>(JsonMembers json, string name, Func<JsonMembers, T> read)
        where T : class
    {
        JsonMembers? inner = json.ObjectOrNull(name);
        T? value = inner is null ? null : read(inner);
        inner?.Finish();
        return value;
    }

    private static ImmutableArray<Share> ReadShares(JsonMembers json, string name) =>
        json.ObjectOrNull(name) is { } shares ? [.. shares.Numbers().Select(n => new Share(n.Key, n.Value))] : [];

    private static Mandate ReadMandate(JsonMembers json) => new()
    {
        Serves = json.TextsOrNull("serves"),
        Excludes = json.TextsOrNull("excludes"),
        Themes = json.TextsOrNull("themes") is { } themes ? [.. themes.Select(t => ReadTheme(json, t))] : null,
        OnlyOdaEligible = json.FlagOrNull("onlyOdaEligible"),
        OnlyLeastDeveloped = json.FlagOrNull("onlyLeastDeveloped"),
        Source = json.Text("source"),
        Year = json.Whole("year"),
    };

    private static CommitmentSize ReadSize(JsonMembers json) => new(
        json.Number("lowerQuartile"), json.Number("median"), json.Number("upperQuartile"), json.Whole("count"), json.Whole("firstYear"),
        json.Whole("lastYear"), json.Text("source"));

    private static LocalizedName ReadNames(JsonMembers json) => Inner(json, "names", m => new LocalizedName(
        m.Text("en"), m.TextOrNull("fr"), m.TextOrNull("es"), m.TextOrNull("zh"), m.TextOrNull("ar"), m.TextOrNull("ru")))
        ?? NoNames(json);

    private static LocalizedName NoNames(JsonMembers json)
    {
        json.Fault("names", "The member 'names' is missing: an object with at least 'en'.");
        return new LocalizedName("");
    }

    private static IEnumerable<(string Name, bool Former)> ReadAliases(JsonMembers json) =>
    [
        .. (json.TextsOrNull("aliases") ?? []).Select(a => (a, false)),
        .. (json.TextsOrNull("formerly") ?? []).Select(a => (a, true)),
    ];

    private static bool ReadFlag(JsonMembers json)
    {
        bool? value = json.FlagOrNull("value");
        if (value is null)
        {
            json.Fault("value", "The member 'value' is missing: true or false.");
        }

        return value ?? false;
    }

    private static Sourced<T>? ReadSourced<T>(JsonMembers json, string name, Func<JsonMembers, T> read)
    {
        if (json.ObjectOrNull(name) is not { } inner)
        {
            return null;
        }

        Sourced<T> value = new(read(inner), inner.Whole("year"), inner.Text("source"));
        inner.Finish();
        return value;
    }

    private static FlowCoverage ReadCoverage(JsonMembers json)
    {
        string code = json.Text("coverage");
        if (Codes.Coverage(code) is { } coverage)
        {
            return coverage;
        }

        json.Fault("coverage", $"'{code}' is no coverage. Known are transactions, budgets_only and none.");
        return FlowCoverage.None;
    }

    private static PartnerKind ReadKind(JsonMembers json)
    {
        string code = json.Text("kind");
        if (!PartnerKinds.TryParse(code, out PartnerKind kind))
        {
            json.Fault("kind", $"'{code}' is no kind of partner. Known are {string.Join(", ", PartnerKinds.AllCodes)}.");
        }

        return kind;
    }

    private static Theme ReadTheme(JsonMembers json, string code)
    {
        if (!Themes.TryParse(code, out Theme theme))
        {
            json.Fault("themes", $"'{code}' is no theme. Known are {string.Join(", ", Themes.All.Select(t => t.Code()))}.");
        }

        return theme;
    }
}
