namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenJson
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "empty file",
            Draft.Small.With(Draft.Rules, ""),
            "set/rules.json:1:1 R001 The file is not JSON from here on: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."),
        new(
            "only spaces",
            Draft.Small.With(Draft.Rules, "   \n"),
            "set/rules.json:2:1 R001 The file is not JSON from here on: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true."),
        new(
            "truncated object",
            Draft.Small.With(Draft.Rules, "{ \"rules\": ["),
            "set/rules.json:1:13 R001 The file is not JSON from here on: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."),
        new(
            "truncated string",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [\"abc"),
            "set/rules.json:1:17 R001 The file is not JSON from here on: Expected end of string, but instead reached end of data."),
        new(
            "trailing comma",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [], }"),
            "set/rules.json:1:16 R001 The file is not JSON from here on: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options."),
        new(
            "single quotes",
            Draft.Small.With(Draft.Rules, "{ 'rules': [] }"),
            "set/rules.json:1:3 R001 The file is not JSON from here on: ''' is an invalid start of a property name. Expected a '\"'."),
        new(
            "missing comma",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\""),
            "set/rules.json:6:7 R001 The file is not JSON from here on: '\"' is invalid after a value. Expected either ',', '}', or ']'."),
        new(
            "missing colon",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\"", "\"kind\" \"gate\""),
            "set/rules.json:5:14 R001 The file is not JSON from here on: '\"' is invalid after a property name. Expected a ':'."),
        new(
            "two roots",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [] } { }"),
            "set/rules.json:1:17 R001 The file is not JSON from here on: '{' is invalid after a single JSON value. Expected end of data."),
        new(
            "not an object",
            Draft.Small.With(Draft.Rules, "[]"),
            "set/rules.json:1:1 R005 A rule file is an object; this is a list."),
        new(
            "a number as file",
            Draft.Small.With(Draft.Rules, "12"),
            "set/rules.json:1:1 R005 A rule file is an object; this is a number."),
        new(
            "NaN",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": NaN"),
            "set/rules.json:31:17 R001 The file is not JSON from here on: 'N' is an invalid start of a value."),
        new(
            "leading zero",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 010"),
            "set/rules.json:31:18 R001 The file is not JSON from here on: Invalid leading zero before '1'."),
        new(
            "unclosed comment",
            Draft.Small.With(Draft.Rules, "{ /* \"rules\": [] }"),
            "set/rules.json:1:3 R001 The file is not JSON from here on: Expected end of comment, but instead reached end of data."),
        new(
            "bad escape",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \\q"),
            "set/rules.json:25:23 R001 The file is not JSON from here on: 'q' is an invalid escapable character within a JSON string. The string should be correctly escaped."),
        new(
            "lone surrogate",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \\ud800"),
            "set/rules.json:25:16 R001 A string is not valid text: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."),
        new(
            "control character in a string",
            Draft.Small.Replace(Draft.Rules, "Need meets share", "Need \t meets"),
            "set/rules.json:25:22 R001 The file is not JSON from here on: '0x09' is invalid within a JSON string. The string should be correctly escaped."),
        new(
            "duplicate member",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"kind\": \"gate\","),
            "set/rules.json:5:23 R002 'kind' stands twice in this object. Remove one."),
        new(
            "duplicate member of a fact",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.gap\",", "\"name\": \"country.gap\", \"name\": \"country.gap2\","),
            "facts.json:7:30 R002 'name' stands twice in this object. Remove one."),
        new(
            "rules missing",
            Draft.Small.With(Draft.Rules, "{ }"),
            "set/rules.json:1:1 R006 A rule file needs 'rules'."),
        new(
            "rules is null",
            Draft.Small.With(Draft.Rules, "{ \"rules\": null }"),
            "set/rules.json:1:12 R006 A rule file needs 'rules'."),
        new(
            "rules is an object",
            Draft.Small.With(Draft.Rules, "{ \"rules\": {} }"),
            "set/rules.json:1:12 R005 'rules' is a list; this is an object."),
        new(
            "a rule is a string",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [\"R01\"] }"),
            "set/rules.json:1:13 R005 'rules' is a list of objects; this is a string."),
        new(
            "unknown member of a file",
            Draft.Small.With(Draft.Rules, "{ \"rules\": [], \"rule\": [] }"),
            "set/rules.json:1:16 R007 A rule file has no member 'rule'. Did you mean 'rules'?"),
        new(
            "misspelt member",
            Draft.Small.Replace(Draft.Rules, "\"because\":", "\"becuase\":"),
            "set/rules.json:22:5 R006 A rule needs 'because'.",
            "set/rules.json:29:7 R007 A rule has no member 'becuase'. Did you mean 'because'?"),
        new(
            "invalid UTF-8",
            Draft.Small.With(Draft.Rules, [.. "{ \"rules\": \""u8, 0xC3, 0x28, .. "\" }"u8]),
            "set/rules.json:1:13 R001 A string is not valid text: Cannot transcode invalid UTF-8 JSON text to UTF-16 string."),
        new(
            "invalid UTF-8 in a name",
            Draft.Small.With(Draft.Rules, [.. "{ \""u8, 0xFF, .. "\": 1 }"u8]),
            "set/rules.json:1:4 R001 A string is not valid text: Cannot transcode invalid UTF-8 JSON text to UTF-16 string."),
        new(
            "UTF-16",
            Draft.Small.With(Draft.Rules, System.Text.Encoding.Unicode.GetBytes("{ \"rules\": [] }")),
            "set/rules.json:1:2 R001 The file is not JSON from here on: '0x00' is an invalid start of a property name. Expected a '\"'."),
        new(
            "a file of zeros",
            Draft.Small.With(Draft.Rules, new byte[100]),
            "set/rules.json:1:1 R001 The file is not JSON from here on: '0x00' is an invalid start of a value."),
        new(
            "deep nesting",
            Draft.Small.With(Draft.Rules, new string('[', 100_000)),
            "set/rules.json:1:33 R001 The file is not JSON from here on: The maximum configured depth of 32 has been exceeded. Cannot read next JSON array."),
        new(
            "a string of 10 MB",
            Draft.Small.Replace(Draft.Rules, "Middle-income\"", new string('x', 10_000_000) + "\""),
            "set/rules.json:1:1 R003 The file has 10,001,211 bytes; at most 8,388,608 are read. Split it."),
        new(
            "a string of 1 MB as condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"" + new string('x', 1_000_000) + "\""),
            "set/rules.json:40:16 C010 The condition has 1000000 characters; at most 20000 are allowed. Split it, or move a part into a derived fact."),
        new(
            "a name of 1 MB",
            Draft.Small.Replace(Draft.Rules, "\"owner\"", "\"" + new string('x', 1_000_000) + "\""),
            "set/rules.json:3:5 R006 A rule needs 'owner'.",
            "set/rules.json:8:7 R007 A rule has no member 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'."),
        new(
            "a million rules",
            Draft.Small.With(Draft.Rules, "{\"rules\":[" + string.Join(",", Enumerable.Repeat("{}", 1_000_000)) + "]}"),
            "set/rules.json:1:1 R018 The set has more than 5,000 rules; the rest is not read. Split it into sets."),
        new(
            "a hundred files",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[" + string.Join(",", Enumerable.Repeat("\"rules.json\"", 100)) + "]"),
            "set/ruleset.json:8:12 R018 The set lists 100 files; at most 64 are read."),
        new(
            "a deep condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"" + new string('(', 5000) + "true" + new string(')', 5000) + "\""),
            "set/rules.json:40:116 C012 The condition is nested more than 100 levels deep. Move the inner part into a derived fact."),
        new(
            "nested loops",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))\""),
            "set/rules.json:40:38 C014 Macros stand inside of each other more than 2 deep. Move the inner part into a derived fact."),
    ];
}
