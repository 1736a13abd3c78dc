using NJsonSchema;

namespace MatchEngine.Console.Tests;

/// <summary><c>triangular</c> and <c>regional</c> as an officer and a program read them.</summary>
public sealed class ProgrammeVerbTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromFileAsync(Repository.PathOf("rules", "schema", "programmes.schema.json")).GetAwaiter().GetResult());

    private static IEnumerable<string[]> Done() =>
    [
        ["triangular", "VNM"],
        ["triangular", "Maldives", "--theme", "industry", "--top", "3"],
        ["triangular", "MAR", "--provider", "Türkiye", "--top", "4"],
        ["triangular", "FJI", "--every-funder", "--model", "none"],
        ["triangular", "VNM", "--provider", "IDN", "--funder", "JPN", "--why"],
        ["regional", "MAR,Tunisia,DZA"],
        ["regional", "Caribbean", "--theme", "trade"],
        ["regional", "MAR,TUN,DZA", "--why", "AFDB"],
        ["regional", "--find", "--top", "2"],
        ["regional", "Western Africa", "--find", "--theme", "energy", "--language", "fr"],
    ];

    [TestCaseSource(nameof(Done))]
    public void A_page_is_readable_at_80_columns_and_ends_with_what_it_stands_on(params string[] args)
    {
        Told told = Here.Run(80, false, args);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Done), told.Error);
        Assert.That(told.Output.Split('\n').Where(line => line.Length > 80), Is.Empty);
        string flowing = string.Join(' ', told.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        (string decision, string beneath) = args.Contains("fr")
            ? ("Une suggestion n’est pas une décision.", "Appariements selon mic-partnership 1.")
            : ("A suggestion is not a decision.", "Pairings by mic-partnership 1.");
        Assert.That(flowing, Does.Contain(decision).And.Contain(" mic-programmes 1.").And.Contain(beneath));
        Assert.That(flowing, Does.Not.Contain("against not known").And.Not.Contain("(not known"));
    }

    [TestCaseSource(nameof(Done))]
    public void A_document_keeps_to_the_schema(params string[] args)
    {
        Told told = Here.Run([.. args, "--format", "json"]);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Done), told.Error);
        Assert.That(Schema.Value.Validate(told.Output), Is.Empty);
    }

    [Test]
    public void The_schema_refuses_what_is_no_programme()
    {
        string answer = Here.Run("triangular", "VNM", "--top", "1", "--format", "json").Output;
        Assert.That(Schema.Value.Validate(answer.Replace("\"providerLeg\":", "\"leg\":")), Is.Not.Empty);
        Assert.That(Schema.Value.Validate("{ \"triples\": [] }"), Is.Not.Empty);
    }

    [TestCase("country,provider,funder,rank,score", 11, "triangular", "VNM")]
    [TestCase("group,countries,partner,rank,score", 11, "regional", "MAR,TUN,DZA")]
    [TestCase("rank,countries,score,score_high", 6, "regional", "--find")]
    public void A_table_for_machines_has_a_line_for_each(string head, int lines, params string[] args)
    {
        Told told = Here.Run([.. args, "--format", "csv"]);
        Assert.That(told.Output, Does.StartWith(head));
        Assert.That(told.Output.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(lines));
        Assert.That(told.Output, Does.Contain("mic-programmes@"));
    }

    [TestCase("triangular", "VNM")]
    [TestCase("regional", "MAR,TUN,DZA")]
    [TestCase("regional", "--find")]
    public void Markdown_has_headings(params string[] args) =>
        Assert.That(Here.Run([.. args, "--format", "markdown"]).Output, Does.Contain("\n## "));

    [TestCase("Germany is not middle-income", "triangular", "DEU")]
    [TestCase("no pair of them is", "triangular", "VNM", "--provider", "CHN", "--funder", "CHN")]
    [TestCase("is on the list of fragile", "triangular", "VNM", "--provider", "SYR")]
    [TestCase("too few for a regional programme", "regional", "MAR,FRA")]
    [TestCase("no group qualifies", "regional", "MAR,VNM,PER", "--find")]
    public void Nothing_found_is_told_with_exit_code_1(string message, params string[] args)
    {
        Told told = Here.Run(args);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Error, Does.Contain(message));
        Assert.That(told.Output, Is.Empty);
    }

    [Test]
    public void A_closed_triple_is_explained_with_exit_code_1()
    {
        Told told = Here.Run("triangular", "VNM", "--provider", "CHN", "--funder", "CHN", "--why");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Does.Contain("is an institution of China: no third party"));
    }
}
