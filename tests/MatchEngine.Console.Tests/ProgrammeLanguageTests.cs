using System.Text.RegularExpressions;

namespace MatchEngine.Console.Tests;

/// <summary>Programmes and plans in each language: the words change, the places and points don't.</summary>
public sealed partial class ProgrammeLanguageTests
{
    private static readonly string[][] Verbs =
    [
        ["triangular", "MAR", "--top", "3"],
        ["regional", "MAR,TUN,DZA", "--top", "3"],
        ["regional", "--find", "--top", "2"],
        ["mobilise", "MAR", "--gap", "25m"],
        ["portfolio", "--region", "Western Africa"],
    ];

    private static readonly string[] Others = ["fr", "es", "zh", "ar", "ru"];

    private static IEnumerable<TestCaseData> Heads =>
        from verb in Verbs
        from language in new[] { "fr", "zh" }
        select new TestCaseData(verb, language).SetArgDisplayNames(string.Join(' ', verb), language);

    private static IEnumerable<TestCaseData> All => Verbs.Select(verb => new TestCaseData([verb]).SetArgDisplayNames(string.Join(' ', verb)));

    [TestCaseSource(nameof(Heads))]
    public void The_head_of_a_programme_is_the_approved_one(string[] verb, string language)
    {
        string name = $"{verb[0]}{(verb.Contains("--find") ? "-find" : "")}";
        string approved = Repository.PathOf("tests", "MatchEngine.Console.Tests", "Golden", $"{name}.{language}.approved.txt");
        string received = string.Concat(Here.Run(80, false, [.. verb, "--language", language]).Output.Split('\n').Take(24).Select(line => $"{line}\n"));
        if (received != (File.Exists(approved) ? File.ReadAllText(approved) : ""))
        {
            File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
            Assert.Fail($"'{string.Join(' ', verb)} --language {language}' has changed. Compare the received file with the approved one beside it; replace that if a native officer would nod.");
        }
    }

    [TestCaseSource(nameof(All))]
    public void Places_points_and_codes_are_the_same_in_every_language(string[] verb)
    {
        string[] english = Figures(verb, "en");
        Assert.That(english, Has.Length.GreaterThan(10));
        foreach (string language in Others)
        {
            Assert.That(Figures(verb, language), Is.EqualTo(english), language);
        }
    }

    private static string[] Figures(string[] verb, string language) =>
        [.. Figure().Matches(Here.Run([.. verb, "--format", "json", "--language", language]).Output).Select(match => match.Value)];

    [GeneratedRegex("\"(?:rank|score|scoreHigh|score_high|points|fit|probability|id|rule|partner|usd)\": ?(?:\"[^\"]*\"|[-0-9.eE+]+)")]
    private static partial Regex Figure();
}
