using System.Text.Json;

namespace MatchEngine.Console.Tests;

public sealed class ModelTests
{
    [Test]
    public void Card_says_what_a_likelihood_is_not_and_how_it_was_judged()
    {
        string card = Here.Run("model", "card").Output;
        Assert.That(card, Does.Contain("What a likelihood is not").And.Contain("persistence"));
        using JsonDocument json = JsonDocument.Parse(Here.Run("model", "card", "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("id").GetString(), Is.EqualTo("partner-ranker"));
    }

    [Test]
    public void Explain_says_in_words_what_moved_a_likelihood()
    {
        string told = Here.Run("model", "explain", "MAR", "DEU", "--theme", "energy").Output;
        Assert.That(told, Does.StartWith("MAR and DEU: very likely").And.Contain("in energy"));
    }

    [Test]
    public void Without_a_model_rules_alone_decide_and_no_likelihood_is_told()
    {
        string without = Here.Run("suggest", "MAR", "--format", "json", "--top", "3", "--model", "none").Output;
        Assert.That(without, Does.Not.Contain("\"likelihood\""));
        Assert.That(Here.Run("suggest", "MAR", "--format", "json", "--top", "3").Output, Does.Contain("\"likelihood\""));
    }

    [TestCase("--model", "no-such-folder")]
    [TestCase("--model", "none", "--for-unido")]
    public void A_model_that_cannot_answer_is_wrong_use(params string[] options) =>
        Assert.That(Here.Run(["suggest", "MAR", .. options]).Code, Is.EqualTo(2));
}
