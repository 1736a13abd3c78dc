namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenSets
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "manifest: language of the future",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1", "\"language\": 2"),
            "set/ruleset.json:3:15 R010 The set is written in language 2; this engine speaks 1. Use an engine that speaks it."),
        new(
            "manifest: language zero",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1", "\"language\": 0"),
            "set/ruleset.json:3:15 R008 'language' is a whole number from 1 to 2147483647."),
        new(
            "manifest: language missing",
            Draft.Small.Replace(Draft.Manifest, "\"language\": 1,", ""),
            "set/ruleset.json:1:1 R006 A rule set needs 'language'."),
        new(
            "manifest: bad version",
            Draft.Small.Replace(Draft.Manifest, "\"1.0.0\"", "\"1.0\""),
            "set/ruleset.json:4:14 R008 '1.0' is no version; write three numbers joined by dots, such as 1.0.0."),
        new(
            "manifest: a file that is not there",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", \"more.json\"]"),
            "set/ruleset.json:8:27 R004 The file 'set/more.json' is not there. Paths are relative to ruleset.json."),
        new(
            "manifest: a file name that is a number",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", 7]"),
            "set/ruleset.json:8:27 R005 'files' is a list of strings; this is a number."),
        new(
            "manifest: the same file twice",
            Draft.Small.Replace(Draft.Manifest, "[\"rules.json\"]", "[\"rules.json\", \"rules.json\"]"),
            "set/rules.json:4:13 R009 The rule id 'G1' is taken. Ids differ by more than case.",
            "set/rules.json:12:5 R015 'need.energy' is made by D1 already, in a period that overlaps.",
            "set/rules.json:13:13 R009 The rule id 'D1' is taken. Ids differ by more than case.",
            "set/rules.json:23:13 R009 The rule id 'S1' is taken. Ids differ by more than case.",
            "set/rules.json:35:13 R009 The rule id 'A1' is taken. Ids differ by more than case."),
        new(
            "manifest: no dictionary",
            Draft.Small.Replace(Draft.Manifest, "../facts.json", "../fact.json"),
            "set/ruleset.json:7:12 R004 The file 'fact.json' is not there. Paths are relative to ruleset.json."),
        new(
            "manifest: a document listed twice",
            Draft.Small.Replace(Draft.Manifest, "\"title\": \"A document\" }", "\"title\": \"A document\" }, { \"id\": \"DOC\", \"title\": \"Again\" }"),
            "set/ruleset.json:10:57 R009 The document 'DOC' is listed twice."),
        new(
            "manifest: negative weight",
            Draft.Small.Replace(Draft.Manifest, "\"files\":", "\"order\": { \"rules\": -1, \"likelihood\": 0 }, \"files\":"),
            "set/ruleset.json:8:12 R008 The weights of 'order' are not negative, and one of them is above 0."),
        new(
            "manifest: empty title",
            Draft.Small.Replace(Draft.Manifest, "\"A small set\"", "\"\""),
            "set/ruleset.json:5:12 R008 'title' is empty."),
        new(
            "manifest: unknown member",
            Draft.Small.Replace(Draft.Manifest, "\"title\": \"A small set\"", "\"title\": \"A small set\", \"tilte\": \"x\""),
            "set/ruleset.json:5:27 R007 A rule set has no member 'tilte'. Did you mean 'title'?"),
        new(
            "dictionary: bad name",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.gap\"", "\"name\": \"Country.Gap\""),
            "facts.json:7:15 R008 'Country.Gap' is no fact name; write lower-case words joined by dots, such as country.income_group.",
            "set/rules.json:19:17 C020 There is no fact 'country.gap'. Known are 'country.field_office', 'country.income_group', 'country.name'.",
            "set/rules.json:19:38 C020 There is no fact 'country.gap'. Known are 'country.field_office', 'country.income_group', 'country.name'."),
        new(
            "dictionary: unknown type",
            Draft.Small.Replace(Draft.Facts, "\"type\": \"bool\"", "\"type\": \"boolean\""),
            "facts.json:6:47 R008 'type' is one of bool, int, double, string, list<string>; 'boolean' is not.",
            "set/rules.json:40:16 C020 There is no fact 'country.field_office'. Known are 'country.gap', 'country.income_group', 'country.name'."),
        new(
            "dictionary: unknown side",
            Draft.Small.Replace(Draft.Facts, "\"side\": \"run\"", "\"side\": \"runs\""),
            "facts.json:3:53 R008 'side' is one of run, country, partner, pairing, programme; 'runs' is not. Did you mean 'run'?"),
        new(
            "dictionary: defined twice",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"country.field_office\"", "\"name\": \"country.name\""),
            "facts.json:6:5 R009 The fact 'country.name' is defined twice. Remove one.",
            "set/rules.json:40:16 C020 There is no fact 'country.field_office'. Known are 'country.gap', 'country.income_group', 'country.name'."),
        new(
            "dictionary: range turned around",
            Draft.Small.Replace(Draft.Facts, "\"min\": 0, \"max\": 1, \"description\": \"A gap.\"", "\"min\": 1, \"max\": 0, \"description\": \"A gap.\""),
            "facts.json:7:93 R008 'min' 1 is above 'max' 0."),
        new(
            "dictionary: range of a string",
            Draft.Small.Replace(Draft.Facts, "\"description\": \"Its name.\"", "\"min\": 1, \"description\": \"Its name.\""),
            "facts.json:4:5 R008 'country.name' is a string; only numbers have 'min' and 'max'."),
        new(
            "dictionary: catalogue does not know it",
            Draft.Small.Replace(Draft.Facts, "\"name\": \"partner.share.energy\", \"type\": \"double\", \"side\": \"partner\"", "\"name\": \"partner.share.energy\", \"type\": \"double\", \"side\": \"pairing\""),
            "set/rules.json:22:5 R017 The fact 'partner.share.energy' (double, Pairing) is said to come from the catalogue, which has none of that name, type and side."),
        new(
            "dictionary: description missing",
            Draft.Small.Replace(Draft.Facts, ", \"description\": \"The day.\"", ""),
            "facts.json:3:5 R006 A fact needs 'description'."),
        new(
            "scenario: misspelt fact",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gp\": 0.8"),
            "set/tests.json:3:76 R008 'country.gp' is no fact of the dictionary. Did you mean 'country.gap'?"),
        new(
            "scenario: value of the wrong type",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gap\": \"high\""),
            "set/tests.json:3:91 R008 'country.gap' is of type double; a string is not."),
        new(
            "scenario: value out of range",
            Draft.Small.Replace(Draft.Scenarios, "\"country.gap\": 0.8", "\"country.gap\": 80"),
            "set/tests.json:3:91 R008 'country.gap' is from 0 to 1; 80 is not."),
        new(
            "scenario: word not of the enumeration",
            Draft.Small.Replace(Draft.Scenarios, "\"country.income_group\": \"LMC\"", "\"country.income_group\": \"LMIC\""),
            "set/tests.json:3:69 R008 'country.income_group' is one of LIC, LMC, UMC, HIC, unclassified; 'LMIC' is not. Did you mean 'LIC'?"),
        new(
            "scenario: unknown rule",
            Draft.Small.Replace(Draft.Scenarios, "\"S1\": \"met\"", "\"S9\": \"met\""),
            "set/tests.json:4:49 R008 'S9' is no rule of the set. Did you mean 'S1'?"),
        new(
            "scenario: unknown outcome",
            Draft.Small.Replace(Draft.Scenarios, "\"S1\": \"met\"", "\"S1\": \"mett\""),
            "set/tests.json:4:55 R008 The outcome of a rule is one of met, not met, cannot tell, not in force."),
        new(
            "scenario: gate that is no gate",
            Draft.Small.Replace(Draft.Scenarios, "\"gate\": \"G1\"", "\"gate\": \"S1\""),
            "set/tests.json:6:48 R008 'S1' is no rule of kind gate of the set. Did you mean 'G1'?"),
        new(
            "scenario: expects nothing",
            Draft.Small.Replace(Draft.Scenarios, "\"expect\": { \"order\": [\"b\", \"a\"] }", "\"expect\": { }"),
            "set/tests.json:8:91 R006 'expect' expects nothing, so the scenario could not fail. Name what must come out.",
            "set/tests.json:8:91 R008 A scenario with 'pairings' expects an 'order' and nothing else; one without expects no 'order'."),
        new(
            "scenario: order of nobody",
            Draft.Small.Replace(Draft.Scenarios, "[\"b\", \"a\"]", "[\"b\", \"c\"]"),
            "set/tests.json:8:102 R008 'c' is not among the pairings. Did you mean 'a'?"),
        new(
            "scenario: a name twice",
            Draft.Small.Replace(Draft.Scenarios, "\"A rich country\"", "\"An open pairing\""),
            "set/tests.json:5:15 R009 Another scenario is called 'An open pairing' too. Give each a claim of its own."),
        new(
            "scenario: null for an expectation",
            Draft.Small.Replace(Draft.Scenarios, "\"score\": 7", "\"score\": \"7\""),
            "set/tests.json:4:117 R005 'score' is a number; this is a string."),
    ];
}
