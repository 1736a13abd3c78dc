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

    [Test]
    public void A_trainer_that_nobody_knows_is_told_with_those_there_are()
    {
        Told told = Here.Run("model", "train", "--data", "anywhere", "--out", "anywhere", "--trainer", "catboost");
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("lambdamart, mlnet-lightgbm, mlnet-fasttree; 'catboost' is not"));
    }

#if !WITH_MLNET
    [TestCase("train")]
    [TestCase("evaluate")]
    public void A_trainer_that_was_left_out_is_told_with_how_to_have_it(string verb)
    {
        using Scratch scratch = new();
        string[] folder = verb == "train" ? ["--out", scratch.PathOf("model")] : [];
        Told told = Here.Run(["model", verb, "--data", scratch.Folder, "--trainer", "mlnet-lightgbm", .. folder]);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("--trainer mlnet-lightgbm needs ML.NET").And.Contain("-p:WithMLNet=true"));
        Assert.That(Directory.EnumerateFileSystemEntries(scratch.Folder), Is.Empty);
    }

    [Test]
    public void A_model_that_only_a_backend_reads_is_told_with_how_to_read_it()
    {
        using Scratch scratch = new();
        scratch.File("card.json", """{ "id": "m", "version": "1.0.0", "models": [{ "role": "Theme", "file": "model.zip", "learner": "mlnet-fasttree", "calibration": [] }] }""");
        scratch.File("model.zip", "whatever");
        Told told = Here.Run("suggest", "MAR", "--model", scratch.Folder);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("model.zip: nothing here reads the models of 'mlnet-fasttree'").And.Contain("-p:WithMLNet=true"));
    }
#endif
}
