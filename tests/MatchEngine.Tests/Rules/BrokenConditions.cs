namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenConditions
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "scale not a number",
            Draft.Small.Replace(Draft.Rules, "\"scale\": \"need.energy\"", "\"scale\": \"country.field_office\""),
            "set/rules.json:32:17 C037 The result is of type bool; double is expected here."),
        new(
            "empty condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"\""),
            "set/rules.json:40:16 C001 The condition is empty."),
        new(
            "a bad pattern",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.matches('(a')\""),
            "set/rules.json:40:37 C040 The regular expression cannot be used: a '(' is not closed (at character 1)."),
        new(
            "a pattern that explodes",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.matches('((a{100}){100}){100}')\""),
            "set/rules.json:40:37 C040 The regular expression cannot be used: with its repetitions written out it has more than 5000 steps."),
        new(
            "unknown function",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.startWith('A')\""),
            "set/rules.json:40:29 C021 There is no function 'startWith'. Did you mean 'startsWith'?"),
        new(
            "misspelt fact in a sentence",
            Draft.Small.Replace(Draft.Rules, "{country.name}", "{country.nam}"),
            "set/rules.json:10:22 R012 'country.nam' is no fact of the dictionary. Did you mean 'country.name'?"),
        new(
            "unknown format",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}", "{need.energy:0.000}"),
            "set/rules.json:29:37 R012 '0.000' is no format; the formats are 0, 0.0, 0.00, 0%, usd, words, list, year."),
        new(
            "unclosed placeholder",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}.", "{need.energy"),
            "set/rules.json:29:24 R012 '{' is not closed. Close the placeholder, or write {{ for a brace."),
        new(
            "stray brace",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}", "need.energy}"),
            "set/rules.json:29:35 R012 '}' closes nothing. Write }} for a brace."),
        new(
            "sentence a number",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "7"),
            "set/rules.json:29:18 R005 'because' is a string, or an object of language codes; this is a number."),
        new(
            "sentence without English",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "{ \"fr\": \"Besoin.\" }"),
            "set/rules.json:29:18 R006 'because' needs 'en'."),
        new(
            "sentence in an unknown language",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "{ \"en\": \"Need.\", \"de\": \"Bedarf.\" }"),
            "set/rules.json:29:35 R007 'because' has no member 'de'."),
        new(
            "bad date",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"from\": \"2021-13-01\" },"),
            "set/rules.json:5:46 R008 'from' is a date as YYYY-MM-DD; '2021-13-01' is not."),
        new(
            "period that ends before it begins",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"from\": \"2022-01-01\", \"to\": \"2021-01-01\" },"),
            "set/rules.json:5:36 R019 The period ends on 2021-01-01, before it begins on 2022-01-01."),
        new(
            "unknown member of a period",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"until\": \"2022-01-01\" },"),
            "set/rules.json:5:38 R007 'effective' has no member 'until'."),
        new(
            "derives a fact of the catalogue",
            Draft.Small.Replace(Draft.Rules, "\"fact\": \"need.energy\"", "\"fact\": \"country.name\""),
            "set/rules.json:12:5 R014 'country.name' is a fact from catalogue, which a rule can't make."),
        new(
            "derives an unknown fact",
            Draft.Small.Replace(Draft.Rules, "\"fact\": \"need.energy\"", "\"fact\": \"need.enery\""),
            "set/rules.json:18:15 R008 'need.enery' is no fact of the dictionary. Did you mean 'need.energy'?"),
        new(
            "value and mean",
            Draft.Small.Replace(Draft.Rules, "\"atLeast\": 1", "\"atLeast\": 1, \"value\": \"country.gap\""),
            "set/rules.json:12:5 R006 A rule of kind derive has exactly one of 'value' and 'mean'."),
        new(
            "neither value nor mean",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\", \"1.0 - country.gap / 2.0\"],\n      \"atLeast\": 1", "\"note\": \"n\""),
            "set/rules.json:12:5 R006 A rule of kind derive has exactly one of 'value' and 'mean'."),
        new(
            "mean without atLeast",
            Draft.Small.Replace(Draft.Rules, ",\n      \"atLeast\": 1", ""),
            "set/rules.json:12:5 R006 A rule needs 'atLeast'."),
        new(
            "atLeast above the number of expressions",
            Draft.Small.Replace(Draft.Rules, "\"atLeast\": 1", "\"atLeast\": 3"),
            "set/rules.json:20:18 R008 'atLeast' is a whole number from 1 to 2."),
        new(
            "a fact that depends on itself",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\",", "\"mean\": [\"need.energy\","),
            "set/rules.json:12:5 R013 Derived facts depend on each other in a ring: need.energy -> need.energy."),
        new(
            "reads a fact of the wrong side",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\",", "\"mean\": [\"partner.share.energy\","),
            "set/rules.json:12:5 R016 'need.energy' is a fact of the country and can't read 'partner.share.energy', a fact of the partner."),
        new(
            "ignore without a reason",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"lintIgnore\": [{ \"code\": \"L001\" }],"),
            "set/rules.json:5:38 R006 An ignore needs 'reason'."),
    ];
}
