namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenConditions
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "scale not a number",
            Draft.Small.Replace(Draft.Rules, "\"scale\": \"need.energy\"", "\"scale\": \"country.field_office\""),
            "?"),
        new(
            "empty condition",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"\""),
            "?"),
        new(
            "a bad pattern",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.matches('(a')\""),
            "?"),
        new(
            "a pattern that explodes",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.matches('((a{100}){100}){100}')\""),
            "?"),
        new(
            "unknown function",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.name.startWith('A')\""),
            "?"),
        new(
            "misspelt fact in a sentence",
            Draft.Small.Replace(Draft.Rules, "{country.name}", "{country.nam}"),
            "?"),
        new(
            "unknown format",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}", "{need.energy:0.000}"),
            "?"),
        new(
            "unclosed placeholder",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}.", "{need.energy"),
            "?"),
        new(
            "stray brace",
            Draft.Small.Replace(Draft.Rules, "{need.energy:0.00}", "need.energy}"),
            "?"),
        new(
            "sentence a number",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "7"),
            "?"),
        new(
            "sentence without English",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "{ \"fr\": \"Besoin.\" }"),
            "?"),
        new(
            "sentence in an unknown language",
            Draft.Small.Replace(Draft.Rules, "\"Need {need.energy:0.00}.\"", "{ \"en\": \"Need.\", \"de\": \"Bedarf.\" }"),
            "?"),
        new(
            "bad date",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"from\": \"2021-13-01\" },"),
            "?"),
        new(
            "period that ends before it begins",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"from\": \"2022-01-01\", \"to\": \"2021-01-01\" },"),
            "?"),
        new(
            "unknown member of a period",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"effective\": { \"until\": \"2022-01-01\" },"),
            "?"),
        new(
            "derives a fact of the catalogue",
            Draft.Small.Replace(Draft.Rules, "\"fact\": \"need.energy\"", "\"fact\": \"country.name\""),
            "?"),
        new(
            "derives an unknown fact",
            Draft.Small.Replace(Draft.Rules, "\"fact\": \"need.energy\"", "\"fact\": \"need.enery\""),
            "?"),
        new(
            "value and mean",
            Draft.Small.Replace(Draft.Rules, "\"atLeast\": 1", "\"atLeast\": 1, \"value\": \"country.gap\""),
            "?"),
        new(
            "neither value nor mean",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\", \"1.0 - country.gap / 2.0\"],\n      \"atLeast\": 1", "\"note\": \"n\""),
            "?"),
        new(
            "mean without atLeast",
            Draft.Small.Replace(Draft.Rules, ",\n      \"atLeast\": 1", ""),
            "?"),
        new(
            "atLeast above the number of expressions",
            Draft.Small.Replace(Draft.Rules, "\"atLeast\": 1", "\"atLeast\": 3"),
            "?"),
        new(
            "a fact that depends on itself",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\",", "\"mean\": [\"need.energy\","),
            "?"),
        new(
            "reads a fact of the wrong side",
            Draft.Small.Replace(Draft.Rules, "\"mean\": [\"country.gap\",", "\"mean\": [\"partner.share.energy\","),
            "?"),
        new(
            "ignore without a reason",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", "\"kind\": \"gate\", \"lintIgnore\": [{ \"code\": \"L001\" }],"),
            "?"),
    ];
}
