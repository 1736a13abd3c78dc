using System.Text.Json;
using MatchEngine.Catalogue;
using MatchEngine.Console.Tests;
using MatchEngine.Ranking;
using MatchEngine.Training.Cards;
using MatchEngine.Training.Recipes;

namespace MatchEngine.MLNet.Tests;

/// <summary>A folder with a card and an archive of ML.NET's, in the program itself.</summary>
[TestFixture("mlnet-lightgbm")]
[TestFixture("mlnet-fasttree")]
public sealed class MlNetFolderTests(string learner)
{
    private readonly Scratch _scratch = new();

    [OneTimeSetUp]
    public void Write()
    {
        RankingDataset data = CountryTable.Load();
        MlNetTrainer trainer = learner == "mlnet-lightgbm" ? MlNetTrainer.LightGbm(CountryTable.Few) : MlNetTrainer.FastTree(CountryTable.Few);
        RoleRecipe recipe = DefaultRecipes.All().Single(recipe => recipe.Role == RankerRole.Country);
        RoleModel model = new(recipe, 2018, data.QueryCount, data.RowCount, trainer, trainer.Train(data));
        TrainedRole role = new(model, new Calibration([new CalibrationStep(0, 0.5, 10)]), [2018]);
        TrainedRanker ranker = new(2020, DefaultCatalogue.Load().Info, [role], []);
        using FileStream file = File.Create(_scratch.PathOf(CardWriter.FileOf(model)));
        model.Learned.Save(file);
        using FileStream card = File.Create(_scratch.PathOf(RankerReader.CardFile));
        CardWriter.Write(card, ranker, "small", "1.0.0");
    }

    [OneTimeTearDown]
    public void Remove() => _scratch.Dispose();

    [Test]
    public void The_card_names_learner_file_and_what_shaped_the_model()
    {
        using JsonDocument card = JsonDocument.Parse(ConsoleProcess.Run("model", "card", _scratch.Folder, "--format", "json").Output);
        JsonElement model = card.RootElement.GetProperty("models")[0];
        Assert.That(model.GetProperty("learner").GetString(), Is.EqualTo(learner));
        Assert.That(model.GetProperty("file").GetString(), Is.EqualTo("country.zip"));
        Assert.That(model.GetProperty("parameters").GetProperty("num_iterations").GetInt32(), Is.EqualTo(10));
        Assert.That(model.GetProperty("features").EnumerateObject().Sum(feature => feature.Value.GetDouble()), Is.EqualTo(1).Within(0.01));
    }

    [Test]
    public void Suggest_orders_by_it_and_stamps_it()
    {
        Told told = ConsoleProcess.Run("suggest", "MAR", "--top", "3", "--model", _scratch.Folder);
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.Contain("model small@1.0.0"));
    }

    [Test]
    public void Explain_tells_no_contributions_and_says_why()
    {
        Told told = ConsoleProcess.Run("model", "explain", "MAR", "DEU", "--model", _scratch.Folder);
        Assert.That(told.Output, Does.Contain("What moved it is not told: this kind of model has no contributions that sum to its score."));
        Told json = ConsoleProcess.Run("model", "explain", "MAR", "DEU", "--model", _scratch.Folder, "--format", "json");
        Assert.That(json.Output, Does.Contain("\"parts\": []").And.Contain("noPartsBecause"));
    }

    [Test]
    public void A_broken_archive_is_told_by_its_name()
    {
        using Scratch broken = new();
        File.Copy(_scratch.PathOf(RankerReader.CardFile), broken.PathOf(RankerReader.CardFile));
        broken.File("country.zip", "no archive");
        Told told = ConsoleProcess.Run("suggest", "MAR", "--model", broken.Folder);
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("country.zip: this is no model that ML.NET can load"));
    }
}
