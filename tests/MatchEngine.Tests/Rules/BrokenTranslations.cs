namespace MatchEngine.Tests.Rules;

/// <summary>Broken translations, each with the exact messages that its author gets.</summary>
internal static class BrokenTranslations
{
    private const string French = "set/fr.json";

    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "translations: a file that is not there",
            With("{ \"language\": \"fr\", \"rules\": {} }").Replace(Draft.Manifest, "fr.json", "de.json"),
            "set/ruleset.json:9:20 R004 The file 'set/de.json' is not there. Paths are relative to ruleset.json."),
        new(
            "translations: not JSON",
            With("{ \"language\": \"fr\", \"rules\": { } "),
            "set/fr.json:1:34 R001 The file is not JSON from here on: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."),
        new(
            "translations: a language that is not one of the five",
            With("{ \"language\": \"de\", \"rules\": {} }"),
            "set/fr.json:1:15 R008 'language' is one of fr, es, zh, ar, ru; 'de' is not."),
        new(
            "translations: two files of one language",
            With("{ \"language\": \"fr\", \"rules\": {} }").Replace(Draft.Manifest, "[\"fr.json\"]", "[\"fr.json\", \"fr.json\"]"),
            "set/ruleset.json:9:31 R009 The language 'fr' has a file already: set/fr.json."),
        new(
            "translations: a rule that is not there",
            With("{ \"language\": \"fr\", \"rules\": { \"S2\": { \"title\": \"Besoin\" } } }"),
            "set/fr.json:1:32 R024 The set has no rule 'S2'. Did you mean 'S1'?"),
        new(
            "translations: a member that the rule has not",
            With("{ \"language\": \"fr\", \"rules\": { \"G1\": { \"because\": \"Oui.\" } } }"),
            "set/fr.json:1:40 R024 G1 has no 'because' to translate; it has title, otherwise."),
        new(
            "translations: a fact that is not there",
            With("{ \"language\": \"fr\", \"rules\": {}, \"facts\": { \"country.gab\": \"Un écart.\" } }"),
            "set/fr.json:1:45 R024 'country.gab' is no fact of the dictionary. Did you mean 'country.gap'?"),
        new(
            "translations: a placeholder left out",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": { \"because\": \"Besoin.\" } } }"),
            "set/fr.json:1:51 R023 'because' has {need.energy:0.00} in English and no placeholder in 'fr'. A translation says all that English says."),
        new(
            "translations: another format",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": { \"because\": \"Besoin {need.energy:0.0}.\" } } }"),
            "set/fr.json:1:51 R023 'because' has {need.energy:0.00} in English and {need.energy:0.0} in 'fr'. A translation says all that English says."),
        new(
            "translations: a misspelt fact",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": { \"because\": \"Besoin {need.energie:0.00}.\" } } }"),
            "set/fr.json:1:51 R023 'because' has {need.energy:0.00} in English and no placeholder in 'fr'. A translation says all that English says.",
            "set/fr.json:1:60 R012 'need.energie' is no fact of the dictionary. Did you mean 'need.energy'?"),
        new(
            "translations: an empty text",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": { \"title\": \"\" } } }"),
            "set/fr.json:1:49 R008 'title' is empty. Leave it out, and English is shown."),
        new(
            "translations: a text that is a list",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": [] } }"),
            "set/fr.json:1:38 R005 'S1' is an object; this is a list."),
        new(
            "translations: in the rule and beside it",
            With("{ \"language\": \"fr\", \"rules\": { \"S1\": { \"because\": \"Besoin {need.energy:0.00}.\" } } }")
                .Replace(Draft.Rules, "\"because\": \"Need {need.energy:0.00}.\"", "\"because\": { \"en\": \"Need {need.energy:0.00}.\", \"fr\": \"Besoin {need.energy:0.00}.\" }"),
            "set/fr.json:1:51 R002 'because' has a text in 'fr' in the rule itself already. Keep one of the two."),
        new(
            "translations: in the rule, with another placeholder",
            Draft.Small.Replace(Draft.Rules, "\"because\": \"Need {need.energy:0.00}.\"", "\"because\": { \"en\": \"Need {need.energy:0.00}.\", \"fr\": \"Besoin {country.gap}.\" }"),
            "set/rules.json:29:60 R023 'because' has {need.energy:0.00} in English and {country.gap} in 'fr'. A translation says all that English says."),
    ];

    /// <summary>The small set with a French file beside it.</summary>
    public static Draft With(string french) => Draft.Small
        .Replace(Draft.Manifest, "\"scenarios\":", "\"translations\": [\"fr.json\"],\n  \"scenarios\":")
        .With(French, french);
}
