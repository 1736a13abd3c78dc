namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenJson
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "empty file",
            Draft.Small.With(Draft.Rules, ""),
            "?"),
        new(
            "only spaces",
            Draft.Small.With(Draft.Rules, "   \n"),
            "?"),
        new(
            "truncated object",
            Draft.Small.With(Draft.Rules, "{ \"rules\": ["),
            "?"),
        new(
            "truncated string",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [\"abc"),
            "?"),
        new(
            "trailing comma",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [], }"),
            "?"),
        new(
            "single quotes",
            Draft.Small.With(Draft.Rules, "{ 'rules': [] }"),
            "?"),
        new(
            "missing comma",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\""),
            "?"),
        new(
            "missing colon",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\"", "\"kind\" \"gate\""),
            "?"),
        new(
            "two roots",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [] } { }"),
            "?"),
        new(
            "not an object",
            Draft.Small.With(Draft.Rules, "[]"),
            "?"),
        new(
            "a number as file",
            Draft.Small.With(Draft.Rules, "12"),
            "?"),
        new(
            "NaN",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": NaN"),
            "?"),
        new(
            "leading zero",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 010"),
            "?"),
        new(
            "unclosed comment",
            Draft.Small.With(Draft.Rules, "{ /* \"rules\": [] }"),
            "?"),
        new(
            "bad escape",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \\q"),
            "?"),
        new(
            "lone surrogate",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \\ud800"),
            "?"),
        new(
            "control character in a string",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \t meets"),
            "?"),
        new(
            "duplicate member",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"kind\": \"gate\","),
            "?"),
        new(
            "duplicate member of a fact",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.gap\",", "\"name\": \"country.gap\", \"name\": \"country.gap2\","),
            "?"),
        new(
            "rules missing",
            Draft.Small.With(Draft.Rules, "{ }"),
            "?"),
        new(
            "rules is null",
            Draft.Small.With(Draft.Rules, "{ \"rules\": null }"),
            "?"),
        new(
            "rules is an object",
            Draft.Small.With(Draft.Rules, "{ \"rules\": {} }"),
            "?"),
        new(
            "a rule is a string",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [\"R01\"] }"),
            "?"),
        new(
            "unknown member of a file",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [], \"rule\": [] }"),
            "?"),
        new(
            "misspelt member",
            Draft.Small.Replace(Draft.Rules, "\"because\":", "\"becuase\":"),
            "?"),
        new(
            "invalid UTF-8",
            Draft.Small.With(Draft.Rules, [.. "{ \"rules\": \""u8, 0xC3, 0x28, .. "\" }"u8]),
            "?"),
        new(
            "invalid UTF-8 in a name",
            Draft.Small.With(Draft.Rules, [.. "{ \""u8, 0xFF, .. "\": 1 }"u8]),
            "?"),
        new(
            "UTF-16",
            Draft.Small.With(Draft.Rules, System.Text.Encoding.Unicode.GetBytes("{ \"rules\": [] }")),
            "?"),
        new(
            "a file of zeros",
            Draft.Small.With(Draft.Rules, new byte[100]),
            "?"),
        new(
            "deep nesting",
            Draft.Small.With(Draft.Rules, new string('[', 100_000)),
            "?"),
        new(
            "a string of 10 MB",
            Draft.Small.Replace(Draft.Rules, "Middle-income\"", new string('x', 10_000_000) + "\""),
            "?"),
        new(
            "a string of 1 MB as condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"" + new string('x', 1_000_000) + "\""),
            "?"),
        new(
            "a name of 1 MB",
            Draft.Small.Replace(Draft.Rules, "\"owner\"", "\"" + new string('x', 1_000_000) + "\""),
            "?"),
        new(
            "a million rules",
            Draft.Small.With(Draft.Rules, "{\"rules\":[" + string.Join(",", Enumerable.Repeat("{}", 1_000_000)) + "]}"),
            "?"),
        new(
            "a hundred files",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[" + string.Join(",", Enumerable.Repeat("\"rules.json\"", 100)) + "]"),
            "?"),
        new(
            "a deep condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"" + new string('(', 5000) + "true" + new string(')', 5000) + "\""),
            "?"),
        new(
            "nested loops",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))\""),
            "?"),
    ];
}
