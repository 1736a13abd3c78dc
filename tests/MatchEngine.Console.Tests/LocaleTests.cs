using MatchEngine.Console.Loading;

namespace MatchEngine.Console.Tests;

public sealed class LocaleTests
{
    [TestCase("", ExpectedResult = "en")]
    [TestCase("LANG=fr_FR.UTF-8", ExpectedResult = "fr")]
    [TestCase("LANG=fr_FR.UTF-8 LC_MESSAGES=es_ES.UTF-8", ExpectedResult = "es")]
    [TestCase("LANG=fr_FR.UTF-8 LC_MESSAGES=es_ES.UTF-8 LC_ALL=ru_RU.UTF-8", ExpectedResult = "ru")]
    [TestCase("LANG=en_GB.UTF-8 LANGUAGE=de:ar:fr", ExpectedResult = "ar")]
    [TestCase("LANG=C.UTF-8 LANGUAGE=fr", ExpectedResult = "en")]
    [TestCase("LC_ALL=C LANG=fr_FR.UTF-8", ExpectedResult = "en")]
    [TestCase("LANG=de_DE.UTF-8", ExpectedResult = "en")]
    public string The_language_is_that_of_the_environment(string variables)
    {
        Dictionary<string, string> environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return Locale.Language(environment.GetValueOrDefault);
    }

    [Test]
    public void The_program_speaks_the_language_of_its_environment()
    {
        Told told = ConsoleProcess.Run([("LC_ALL", "fr_FR.UTF-8")], "suggest", "MAR", "--top", "1");
        Assert.That(told.Output, Does.StartWith("Partenaires\u00A0: Maroc (MAR)").Or.StartWith("Partenaires : Maroc (MAR)"));
        Assert.That(told.Error, Is.Empty);
    }

    [Test]
    public void A_language_in_the_environment_that_is_not_one_of_the_six_means_english()
    {
        Told told = ConsoleProcess.Run([("LC_ALL", "de_DE.UTF-8")], "suggest", "MAR", "--top", "1");
        Assert.That(told.Output, Does.StartWith("Partners for Morocco (MAR)"));
        Assert.That(told.Error, Is.Empty);
    }

    [Test]
    public void A_language_asked_for_that_is_not_one_of_the_six_is_wrong_use()
    {
        Told told = Here.Run("suggest", "MAR", "--language", "de");
        Assert.That(told.Code, Is.EqualTo(2));
        Assert.That(told.Error, Does.Contain("en, fr, es, zh, ar, ru").And.Contain("'de'"));
        Assert.That(told.Output, Is.Empty);
    }
}
