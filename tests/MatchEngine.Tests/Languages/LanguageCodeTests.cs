using MatchEngine.Languages;

namespace MatchEngine.Tests.Languages;

public sealed class LanguageCodeTests
{
    [TestCase("fr_FR.UTF-8", "fr")]
    [TestCase("es", "es")]
    [TestCase("zh-CN", "zh")]
    [TestCase("ar_MA@modifier", "ar")]
    [TestCase("RU_ru.KOI8-R", "ru")]
    [TestCase("C.UTF-8", "en")]
    [TestCase("POSIX", "en")]
    [TestCase("de_DE.UTF-8", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void A_locale_names_one_of_the_six_languages_or_none(string? locale, string? language) =>
        Assert.That(LanguageCodes.OfLocale(locale), Is.EqualTo(language));
}
