namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenRules
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "unknown kind",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\"", "\"kind\": \"gates\""),
            "?"),
        new(
            "kind missing",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", ""),
            "?"),
        new(
            "id missing",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\",", ""),
            "?"),
        new(
            "id empty",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\"", "\"id\": \"\""),
            "?"),
        new(
            "id a number",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\"", "\"id\": 1"),
            "?"),
        new(
            "duplicate id",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"D1\"", "\"id\": \"g1\""),
            "?"),
        new(
            "title missing",
            Draft.Small.Replace(Draft.Rules, "\"title\": \"Office\",", ""),
            "?"),
        new(
            "owner missing",
            Draft.Small.Replace(Draft.Rules, "\"owner\": \"Owner\",", ""),
            "?"),
        new(
            "source missing",
            Draft.Small.Replace(Draft.Rules, "\"source\": { \"document\": \"DOC\", \"paragraphs\": [\"1\"], \"class\": \"stated\" },", ""),
            "?"),
        new(
            "source a string",
            Draft.Small.Replace(Draft.Rules, "{ \"document\": \"DOC\", \"paragraphs\": [\"1\"], \"class\": \"stated\" }", "\"DOC\""),
            "?"),
        new(
            "unknown document",
            Draft.Small.Replace(Draft.Rules, "\"document\": \"DOC\"", "\"document\": \"DOK\""),
            "?"),
        new(
            "no paragraph",
            Draft.Small.Replace(Draft.Rules, "\"paragraphs\": [\"1\"], ", ""),
            "?"),
        new(
            "unknown class",
            Draft.Small.Replace(Draft.Rules, "\"class\": \"stated\"", "\"class\": \"stted\""),
            "?"),
        new(
            "paragraph a number",
            Draft.Small.Replace(Draft.Rules, "\"paragraphs\": [\"1\"]", "\"paragraphs\": [1]"),
            "?"),
        new(
            "gate without otherwise",
            Draft.Small.Replace(Draft.Rules, ",\n      \"otherwise\": \"{country.name} is not middle-income.\"", ""),
            "?"),
        new(
            "score without when",
            Draft.Small.Replace(Draft.Rules, "\"when\": \"need.energy >= 0.5 && partner.share.energy > 0.1\",", ""),
            "?"),
        new(
            "score without points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10,", ""),
            "?"),
        new(
            "zero points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 0"),
            "?"),
        new(
            "points a string",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": \"10\""),
            "?"),
        new(
            "a huge number",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 1e999"),
            "?"),
        new(
            "too many points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 100000"),
            "?"),
        new(
            "unknown theme",
            Draft.Small.Replace(Draft.Rules, "\"theme\": \"energy\"", "\"theme\": \"enrgy\""),
            "?"),
        new(
            "advice without effect",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\",\n      \"nextStep\": \"Ask the office.\"", "\"tags\": []"),
            "?"),
        new(
            "unknown level",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\"", "\"level\": \"county\""),
            "?"),
        new(
            "unknown modality",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\"", "\"modality\": \"dancing\""),
            "?"),
        new(
            "tags a string",
            Draft.Small.Replace(Draft.Rules, "\"theme\": \"energy\"", "\"tags\": \"A\""),
            "?"),
        new(
            "misspelt fact in a condition",
            Draft.Small.Replace(Draft.Rules, "country.income_group in", "country.income_grop in"),
            "?"),
        new(
            "string compared with a number",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy >= 'high'"),
            "?"),
        new(
            "percentage against a share",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy >= 50"),
            "?"),
        new(
            "enum value that does not exist",
            Draft.Small.Replace(Draft.Rules, "['LMC', 'UMC']", "['LMC', 'UMIC']"),
            "?"),
        new(
            "condition not a truth value",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.gap + 1.0\""),
            "?"),
        new(
            "int and double mixed",
            Draft.Small.Replace(Draft.Rules, "1.0 - country.gap / 2.0", "1 - country.gap"),
            "?"),
        new(
            "unbalanced bracket",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5 &&", "(need.energy >= 0.5 &&"),
            "?"),
        new(
            "assignment instead of comparison",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy = 0.5"),
            "?"),
        new(
            "word for and",
            Draft.Small.Replace(Draft.Rules, ">= 0.5 &&", ">= 0.5 and"),
            "?"),
    ];
}
