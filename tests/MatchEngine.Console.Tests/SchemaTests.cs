using MatchEngine.Explaining;
using MatchEngine.Matching;
using NJsonSchema;
using NJsonSchema.Validation;

namespace MatchEngine.Console.Tests;

public sealed class SchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromFileAsync(Repository.PathOf("rules", "schema", "answer.schema.json")).GetAwaiter().GetResult());

    private static readonly Lazy<JsonSchema> Plans = new(() =>
        JsonSchema.FromFileAsync(Repository.PathOf("rules", "schema", "planning.schema.json")).GetAwaiter().GetResult());

    private static IEnumerable<string[]> Commands() =>
    [
        ["suggest", "MAR"],
        ["suggest", "VNM", "--theme", "energy", "--language", "fr"],
        ["suggest", "--for", "WB"],
        ["suggest", "KEN", "--by-theme", "--top", "2"],
        ["suggest", "--all", "--top", "1"],
        ["suggest", "DEU", "--any-income", "--top", "3"],
        ["why", "MAR", "DEU"],
        ["why", "MAR", "ADB"],
        ["why", "VEN", "CHN"],
    ];

    [TestCaseSource(nameof(Commands))]
    public void What_is_written_keeps_to_the_schema(params string[] args)
    {
        Assert.That(Faults(Here.Run([.. args, "--format", "json"]).Output), Is.Empty);
    }

    [Test]
    public void The_schema_refuses_what_is_no_answer()
    {
        string answer = Here.Run("suggest", "MAR", "--top", "1", "--format", "json").Output;
        Assert.That(Faults(answer.Replace("\"score\":", "\"scores\":")), Is.Not.Empty);
        Assert.That(Faults("{ \"suggestions\": [] }"), Is.Not.Empty);
    }

    [Test]
    public void A_stored_document_of_an_earlier_version_still_reads()
    {
        string path = Repository.PathOf("tests", "MatchEngine.Console.Tests", "Stored", "suggest-1.json");
        Assert.That(Faults(File.ReadAllText(path)), Is.Empty);
        using FileStream file = File.OpenRead(path);
        MatchAnswer answer = MatchJson.ReadAnswer(file)!;
        Assert.That(answer.Country!.Id, Is.EqualTo("MAR"));
        Assert.That(answer.Suggestions.Select(s => s.Partner.Id), Is.EqualTo(new[] { "USA", "DEU" }));
        Assert.That(answer.Suggestions[0].Reasons[0].Paragraphs, Is.Not.Empty);
    }

    [TestCase("mobilise", "MAR", "--gap", "25m", "--theme", "energy")]
    [TestCase("mobilise", "FJI", "--gap", "1bn", "--years", "5", "--confidence", "95%")]
    [TestCase("mobilise", "DEU", "--gap", "1m")]
    [TestCase("portfolio", "--region", "South Asia")]
    [TestCase("portfolio", "--region", "Oceania", "--curve", "--year", "2019")]
    public void A_plan_keeps_to_its_schema(params string[] args)
    {
        string json = Here.Run([.. args, "--format", "json"]).Output;
        Assert.That(Plans.Value.Validate(json), Is.Empty);
        Assert.That(Plans.Value.Validate(json.Replace("\"programme\":", "\"program\":")), Is.Not.Empty);
    }

    private static List<ValidationError> Faults(string json) => [.. Schema.Value.Validate(json)];
}
