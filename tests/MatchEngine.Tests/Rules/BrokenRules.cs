namespace MatchEngine.Tests.Rules;

/// <summary>Broken files, each with the exact messages that its author gets.</summary>
internal static class BrokenRules
{
    public static IEnumerable<BrokenFile> All { get; } =
    [
        new(
            "unknown kind",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\"", "\"kind\": \"gates\""),
            "set/rules.json:5:15 R008 'kind' is one of derive, gate, score, advise; 'gates' is not. Did you mean 'gate'?"),
        new(
            "kind missing",
            Draft.Small.Replace(Draft.Rules, "\"kind\": \"gate\",", ""),
            "set/rules.json:3:5 R006 A rule needs 'kind'."),
        new(
            "id missing",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\",", ""),
            "set/rules.json:3:5 R006 A rule needs 'id'."),
        new(
            "id empty",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\"", "\"id\": \"\""),
            "set/rules.json:4:13 R008 'id' is empty."),
        new(
            "id a number",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"G1\"", "\"id\": 1"),
            "set/rules.json:4:13 R005 'id' is a string; this is a number."),
        new(
            "duplicate id",
            Draft.Small.Replace(Draft.Rules, "\"id\": \"D1\"", "\"id\": \"g1\""),
            "set/rules.json:13:13 R009 The rule id 'g1' is taken. Ids differ by more than case."),
        new(
            "title missing",
            Draft.Small.Replace(Draft.Rules, "\"title\": \"Office\",", ""),
            "set/rules.json:34:5 R006 A rule needs 'title'."),
        new(
            "owner missing",
            Draft.Small.Replace(Draft.Rules, "\"owner\": \"Owner\",", ""),
            "set/rules.json:3:5 R006 A rule needs 'owner'."),
        new(
            "source missing",
            Draft.Small.Replace(Draft.Rules, "\"source\": { \"document\": \"DOC\", \"paragraphs\": [\"1\"], \"class\": \"stated\" },", ""),
            "set/rules.json:3:5 R006 A rule needs 'source'."),
        new(
            "source a string",
            Draft.Small.Replace(Draft.Rules, "{ \"document\": \"DOC\", \"paragraphs\": [\"1\"], \"class\": \"stated\" }", "\"DOC\""),
            "set/rules.json:7:17 R005 'source' is an object; this is a string."),
        new(
            "unknown document",
            Draft.Small.Replace(Draft.Rules, "\"document\": \"DOC\"", "\"document\": \"DOK\""),
            "set/rules.json:7:31 R011 'DOK' is not among the documents of the rule set (DOC). Did you mean 'DOC'?"),
        new(
            "no paragraph",
            Draft.Small.Replace(Draft.Rules, "\"paragraphs\": [\"1\"], ", ""),
            "set/rules.json:7:17 R011 A rule of class stated cites at least one paragraph."),
        new(
            "unknown class",
            Draft.Small.Replace(Draft.Rules, "\"class\": \"stated\"", "\"class\": \"stted\""),
            "set/rules.json:7:68 R008 'class' is one of stated, inferred, ours; 'stted' is not. Did you mean 'stated'?"),
        new(
            "paragraph a number",
            Draft.Small.Replace(Draft.Rules, "\"paragraphs\": [\"1\"]", "\"paragraphs\": [1]"),
            "set/rules.json:7:17 R011 A rule of class stated cites at least one paragraph.",
            "set/rules.json:7:53 R005 'paragraphs' is a list of strings; this is a number."),
        new(
            "gate without otherwise",
            Draft.Small.Replace(Draft.Rules, ",\n      \"otherwise\": \"{country.name} is not middle-income.\"", ""),
            "set/rules.json:3:5 R006 A rule needs 'otherwise'."),
        new(
            "score without when",
            Draft.Small.Replace(Draft.Rules, "\"when\": \"need.energy >= 0.5 && partner.share.energy > 0.1\",", ""),
            "set/rules.json:22:5 R006 A rule needs 'when'."),
        new(
            "score without points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10,", ""),
            "set/rules.json:22:5 R006 A rule needs 'points'."),
        new(
            "zero points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 0"),
            "set/rules.json:31:17 R008 'points' are above 0 and at most 1000."),
        new(
            "points a string",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": \"10\""),
            "set/rules.json:31:17 R005 'points' is a number; this is a string."),
        new(
            "a huge number",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 1e999"),
            "set/rules.json:31:17 R008 'points' is too large a number."),
        new(
            "too many points",
            Draft.Small.Replace(Draft.Rules, "\"points\": 10", "\"points\": 100000"),
            "set/rules.json:31:17 R008 'points' are above 0 and at most 1000."),
        new(
            "unknown theme",
            Draft.Small.Replace(Draft.Rules, "\"theme\": \"energy\"", "\"theme\": \"enrgy\""),
            "set/rules.json:30:16 R008 'theme' is one of technology, human_capital, environment, industry, energy, trade, business_finance, circular, digital; 'enrgy' is not. Did you mean 'energy'?"),
        new(
            "advice without effect",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\",\n      \"nextStep\": \"Ask the office.\"", "\"tags\": []"),
            "set/rules.json:34:5 R006 A rule of kind advise needs one of 'level', 'modality', 'nextStep', 'caution', 'tags'."),
        new(
            "unknown level",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\"", "\"level\": \"county\""),
            "set/rules.json:41:16 R008 'level' is one of country, regional, global; 'county' is not. Did you mean 'country'?"),
        new(
            "unknown modality",
            Draft.Small.Replace(Draft.Rules, "\"level\": \"country\"", "\"modality\": \"dancing\""),
            "set/rules.json:41:19 R008 'modality' is one of technical_cooperation, policy_advice, standards, convening; 'dancing' is not."),
        new(
            "tags a string",
            Draft.Small.Replace(Draft.Rules, "\"theme\": \"energy\"", "\"tags\": \"A\""),
            "set/rules.json:30:15 R005 'tags' is a list; this is a string."),
        new(
            "misspelt fact in a condition",
            Draft.Small.Replace(Draft.Rules, "country.income_group in", "country.income_grop in"),
            "set/rules.json:9:16 C020 There is no fact 'country.income_grop'. Did you mean 'country.income_group'?"),
        new(
            "string compared with a number",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy >= 'high'"),
            "set/rules.json:28:16 C030 A string is compared with a number. Remove the quotes around the number, or convert with int(), double() or string()."),
        new(
            "percentage against a share",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy >= 50"),
            "set/rules.json:28:31 C036 'need.energy' is compared with 50, but the range is 0..1. Write 0.5."),
        new(
            "enum value that does not exist",
            Draft.Small.Replace(Draft.Rules, "['LMC', 'UMC']", "['LMC', 'UMIC']"),
            "set/rules.json:9:48 C035 'country.income_group' is never 'UMIC'. Did you mean 'UMC'?"),
        new(
            "condition not a truth value",
            Draft.Small.Replace(Draft.Rules, "\"country.field_office\"", "\"country.gap + 1.0\""),
            "set/rules.json:40:16 C037 The result is of type double; bool is expected here. Compare it with something: x > 0, s != ''."),
        new(
            "int and double mixed",
            Draft.Small.Replace(Draft.Rules, "1.0 - country.gap / 2.0", "1 - country.gap"),
            "set/rules.json:19:32 C032 '-' does not mix int and double. Write 1.0."),
        new(
            "unbalanced bracket",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5 &&", "(need.energy >= 0.5 &&"),
            "set/rules.json:28:65 C001 ')' is missing. It closes '(' at 1:1."),
        new(
            "assignment instead of comparison",
            Draft.Small.Replace(Draft.Rules, "need.energy >= 0.5", "need.energy = 0.5"),
            "set/rules.json:28:28 C001 '=' is not an operator. Write == to compare."),
        new(
            "word for and",
            Draft.Small.Replace(Draft.Rules, ">= 0.5 &&", ">= 0.5 and"),
            "set/rules.json:28:35 C001 'and' is not an operator. Write && for 'and'."),
    ];
}
