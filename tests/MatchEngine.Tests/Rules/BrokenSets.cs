namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenSets
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "manifest: language of the future",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1", "\"language\": 2"),
            "?"),
        new(
            "manifest: language zero",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1", "\"language\": 0"),
            "?"),
        new(
            "manifest: language missing",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1,", ""),
            "?"),
        new(
            "manifest: bad version",
            Draft.Small.Replace(Draft.Manifest, "\"1.0.0\"", "\"1.0\""),
            "?"),
        new(
            "manifest: a file that is not there",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", \"more.json\"]"),
            "?"),
        new(
            "manifest: a file name that is a number",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", 7]"),
            "?"),
        new(
            "manifest: the same file twice",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", \"rules.json\"]"),
            "?"),
        new(
            "manifest: no dictionary",
            Draft.Small.Replace(Draft.Manifest, "../facts.json", "../fact.json"),
            "?"),
        new(
            "manifest: a document listed twice",
            Draft.Small.Replace(Draft.Manifest, "\"title\": \"A document\" }", "\"title\": \"A document\" }, { \"id\": \"DOC\", \"title\": \"Again\" }"),
            "?"),
        new(
            "manifest: negative weight",
            Draft.Small.Replace(Draft.Manifest, "\"files\":", "\"order\": { \"rules\": -1, \"likelihood\": 0 }, \"files\":"),
            "?"),
        new(
            "manifest: empty title",
            Draft.Small.Replace(Draft.Manifest, "\"A small set\"", "\"\""),
            "?"),
        new(
            "manifest: unknown member",
            Draft.Small.Replace(Draft.Manifest, "\"title\": \"A small set\"", "\"title\": \"A small set\", \"tilte\": \"x\""),
            "?"),
        new(
            "dictionary: bad name",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.gap\"", "\"name\": \"Country.Gap\""),
            "?"),
        new(
            "dictionary: unknown type",
            Draft.Small.Replace(Draft.Facts, "\"type\": \"bool\"", "\"type\": \"boolean\""),
            "?"),
        new(
            "dictionary: unknown side",
            Draft.Small.Replace(Draft.Facts, "\"side\": \"run\"", "\"side\": \"runs\""),
            "?"),
        new(
            "dictionary: defined twice",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.field_office\"", "\"name\": \"country.name\""),
            "?"),
        new(
            "dictionary: range turned around",
            Draft.Small.Replace(Draft.Facts, "\"min\": 0, \"max\": 1, \"description\": \"A gap.\"", "\"min\": 1, \"max\": 0, \"description\": \"A gap.\""),
            "?"),
        new(
            "dictionary: range of a string",
            Draft.Small.Replace(Draft.Facts, "\"description\": \"Its name.\"", "\"min\": 1, \"description\": \"Its name.\""),
            "?"),
        new(
            "dictionary: catalogue does not know it",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"link.amount_usd\"", "\"name\": \"link.amount_eur\""),
            "?"),
        new(
            "dictionary: description missing",
            Draft.Small.Replace(Draft.Facts, ", \"description\": \"The day.\"", ""),
            "?"),
        new(
            "scenario: misspelt fact",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gp\": 0.8"),
            "?"),
        new(
            "scenario: value of the wrong type",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gap\": \"high\""),
            "?"),
        new(
            "scenario: value out of range",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gap\": 80"),
            "?"),
        new(
            "scenario: word not of the enumeration",
            Draft.Small.Replace(Draft.Scenarios, "\"country.income_group\": \"LMC\"", "\"country.income_group\": \"LMIC\""),
            "?"),
        new(
            "scenario: unknown rule",
            Draft.Small.Replace(Draft.Scenarios, "\"S1\": \"met\"", "\"S9\": \"met\""),
            "?"),
        new(
            "scenario: unknown outcome",
            Draft.Small.Replace(Draft.Scenarios, "\"S1\": \"met\"", "\"S1\": \"mett\""),
            "?"),
        new(
            "scenario: gate that is no gate",
            Draft.Small.Replace(Draft.Scenarios, "\"gate\": \"G1\"", "\"gate\": \"S1\""),
            "?"),
        new(
            "scenario: expects nothing",
            Draft.Small.Replace(Draft.Scenarios, "\"expect\": { \"order\": [\"b\", \"a\"] }", "\"expect\": { }"),
            "?"),
        new(
            "scenario: order of nobody",
            Draft.Small.Replace(Draft.Scenarios, "[\"b\", \"a\"]", "[\"b\", \"c\"]"),
            "?"),
        new(
            "scenario: a name twice",
            Draft.Small.Replace(Draft.Scenarios, "\"A rich country\"", "\"An open pairing\""),
            "?"),
        new(
            "scenario: null for an expectation",
            Draft.Small.Replace(Draft.Scenarios, "\"score\": 7", "\"score\": \"7\""),
            "?"),
    ];
}
