using System.Text.Json;

namespace MatchEngine.Console.Tests;

/// <summary>What an officer reads in each language: the head of a list of suggestions, read through by hand when it was approved.</summary>
public sealed class LanguageTests
{
    private static readonly string[] Languages = ["fr", "es", "zh", "ar", "ru"];

    [TestCaseSource(nameof(Languages))]
    public void The_head_of_a_list_is_the_approved_one(string language)
    {
        string approved = Repository.PathOf("tests", "MatchEngine.Console.Tests", "Golden", $"suggest-MAR.{language}.approved.txt");
        string received = Here.Run(80, false, "suggest", "MAR", "--top", "3", "--language", language).Output;
        received = received[..(received.IndexOf("mic-partnership", StringComparison.Ordinal) is >= 0 and var stamp ? received.LastIndexOf('\n', stamp) + 1 : received.Length)];
        if (received != (File.Exists(approved) ? File.ReadAllText(approved) : ""))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
            Assert.Fail($"'suggest MAR --language {language}' has changed. Compare the received file with the approved one beside it; replace that if a native officer would nod.");
        }
    }

    [TestCaseSource(nameof(Languages))]
    public void Codes_and_columns_for_machines_do_not_change_with_the_language(string language)
    {
        string[] english = Here.Run("suggest", "MAR", "--format", "csv").Lines;
        string[] other = Here.Run("suggest", "MAR", "--format", "csv", "--language", language).Lines;
        Assert.That(other[0], Is.EqualTo(english[0]));
        Assert.That(other.Select(line => string.Join(',', line.Split(',').Take(7))), Is.EqualTo(english.Select(line => string.Join(',', line.Split(',').Take(7)))));

        JsonElement left = Suggestion("en");
        JsonElement right = Suggestion(language);
        foreach (string code in new[] { "rank", "score", "levels", "modalities", "themes", "tags", "missing" })
        {
            Assert.That(code == "missing" ? Facts(right) : right.GetProperty(code).ToString(), Is.EqualTo(code == "missing" ? Facts(left) : left.GetProperty(code).ToString()), code);
        }

        Assert.That(right.GetProperty("reasons")[0].GetProperty("sentence").GetString(), Is.Not.EqualTo(left.GetProperty("reasons")[0].GetProperty("sentence").GetString()));
    }

    [TestCaseSource(nameof(Languages))]
    public void Every_verb_of_officers_answers_in_the_language(string language)
    {
        foreach (string[] args in new[]
        {
            new[] { "suggest", "MAR", "--format", "markdown" }, ["why", "MAR", "DEU"], ["why", "VEN", "CHN"], ["why-not", "MAR", "KOR"],
            ["what-if", "MAR", "--set", "country.stated_priorities=energy"], ["what-if", "MAR", "DEU", "--set", "country.stated_priorities=energy"],
        })
        {
            string english = Here.Run(args).Output;
            Told told = Here.Run([.. args, "--language", language]);
            Assert.That(told.Output, Is.Not.Empty.And.Not.EqualTo(english), told.Error);
            Assert.That(told.Output, Does.Not.Contain("A suggestion is not a decision").And.Not.Contain(" becomes ").And.Not.Contain(" pairings"), string.Join(' ', args));
        }
    }

    private static JsonElement Suggestion(string language)
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("suggest", "MAR", "--top", "1", "--format", "json", "--language", language).Output);
        return json.RootElement.GetProperty("suggestions")[0].Clone();
    }

    private static string Facts(JsonElement suggestion) => string.Join(' ', suggestion.GetProperty("missing").EnumerateArray().Select(missing => missing.GetProperty("fact").GetString()));
}
