using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Languages;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>Every parameter of the API; operations choose among them.</summary>
internal static class Parameters
{
    private const int MostTop = 10_000;
    private static readonly ImmutableArray<string> Languages = LanguageCodes.All;

    private delegate bool Parse<T>(string? text, out T value);

    public static Parameter<string> Country { get; } = Text("country", "A country: ISO 3166 alpha-3 or alpha-2, UN M49 or DAC code, or a name in any of six languages.") with
    {
        InPath = true,
        Reader = (text, names) => (names.Country(text), null),
    };

    public static Parameter<string> Partner { get; } = Text("partner", "A partner: its id, a DAC or IATI code, an abbreviation or a name.") with
    {
        InPath = true,
        Reader = (text, names) => (names.Partner(text), null),
    };

    public static Parameter<string> RuleSet { get; } = Text("set", "A rule set: 'current' for the one in force, or a released one such as mic-partnership@1.0.0.") with { InPath = true };

    public static Parameter<string> Before { get; } = RuleSet with { Name = "before", Description = "The earlier rule set: 'current', or a released one such as mic-partnership@1.0.0." };

    public static Parameter<string> After { get; } = RuleSet with { Name = "after", Description = "The later rule set: 'current', or a released one such as mic-partnership@1.1.0." };

    public static Parameter<string> ProblemName { get; } = Text("kind", "The name of a kind of problem, as it ends a problem's 'type'.") with { InPath = true };

    public static Parameter<string> Search { get; } = Text("search", "Only those with this in an id, code or name, in any language.");

    public static Parameter<int?> Top { get; } = new(
        "top",
        "How many suggestions at most.",
        new ParameterSchema("integer", null, [], "10"),
        (text, _) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is > 0 and <= MostTop ? (n, null) : (null, $"'{text}' is no whole number from 1 to {MostTop}."),
        n => n!.Value.ToString(CultureInfo.InvariantCulture))
    { Otherwise = 10 };

    /// <summary><see cref="Top"/> where many countries are asked for at once.</summary>
    public static Parameter<int?> TopOfEach { get; } = Top with
    {
        Description = "How many suggestions at most for each country; all where it is left out.",
        Schema = Top.Schema with { Default = null },
        Otherwise = null,
    };

    public static Parameter<int?> FirstPlaces { get; } = Top with { Description = "How many places are a country's first." };

    public static Parameter<Theme?> Theme { get; } = Coded<Theme>("theme", "Rank by the general rules and those of this theme only.", [.. Themes.All.Select(theme => theme.Code())], Themes.TryParse, theme => theme.Code());

    public static Parameter<PartnerKind?> Kind { get; } = Coded<PartnerKind>("kind", "Only partners of this kind.", [.. PartnerKinds.AllCodes], PartnerKinds.TryParse, kind => kind.Code());

    public static Parameter<CooperationLevel?> Level { get; } =
        Coded<CooperationLevel>("level", "Only pairings for which rules advise this level.", ["country", "regional", "global"], RuleWords.TryParse, level => level.Code());

    public static Parameter<LinkStatus?> MinHistory { get; } = Coded<LinkStatus>(
        "min-history", "new: only pairings without history; dormant: only with some; persistent: only active ones.", ["new", "dormant", "persistent"], LinkWords.TryParse, status => status.Code());

    public static Parameter<bool> SouthSouth { get; } = Flag("south-south", "Only providers of South-South cooperation.");

    public static Parameter<bool> AnyIncome { get; } = Flag("any-income", "Open the gates that read the income group, so that other countries get suggestions too.");

    public static Parameter<bool> ForUnido { get; } = Flag("for-unido", "Rank by who would fund UNIDO's own work there, instead of who works there.");

    public static Parameter<bool> AllCountries { get; } = Flag("all", "Every country of the catalogue, not the middle-income ones alone.");

    public static Parameter<DateOnly?> AsOf { get; } = new(
        "as-of",
        "The day that income groups and rules are taken at; the catalogue's own date where it is left out.",
        new ParameterSchema("string", "date", []),
        (text, _) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? (day, null) : (null, $"'{text}' is no date; write YYYY-MM-DD, such as 2024-07-01."),
        day => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Parameter<string> Language { get; } = Text("language", "The language of names and sentences.") with
    {
        Schema = new ParameterSchema("string", null, Languages, "en"),
        Reader = (text, _) => Languages.Contains(text.ToLowerInvariant()) ? (text.ToLowerInvariant(), null) : (null, OneOf(text, Languages)),
        Otherwise = "en",
    };

    public static Parameter<ImmutableArray<string>> Countries { get; } = new(
        "countries",
        "Only these countries, separated by commas; the middle-income ones where it is left out.",
        new ParameterSchema("string", null, []),
        (text, names) => ([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(names.Country).Distinct()], null),
        list => string.Join(',', list))
    { Otherwise = [] };

    private static Parameter<string> Text(string name, string description) =>
        new(name, description, new ParameterSchema("string", null, []), (text, _) => (text, null), text => text);

    private static Parameter<bool> Flag(string name, string description) => new(
        name,
        description,
        new ParameterSchema("boolean", null, [], "false"),
        (text, _) => text switch
        {
            "true" or "" => (true, null),
            "false" => (false, null),
            _ => (false, $"'{text}' is neither true nor false."),
        },
        flag => flag ? "true" : "false");

    private static Parameter<T?> Coded<T>(string name, string description, ImmutableArray<string> codes, Parse<T> parse, Func<T, string> code)
        where T : struct => new(
            name,
            description,
            new ParameterSchema("string", null, codes),
            (text, _) => parse(text, out T value) && codes.Contains(code(value)) ? (value, null) : (null, OneOf(text, codes)),
            value => code(value!.Value));

    private static string OneOf(string text, ImmutableArray<string> codes) => $"'{text}' is none of {string.Join(", ", codes)}.{Nearest.Hint(text, codes)}";
}
