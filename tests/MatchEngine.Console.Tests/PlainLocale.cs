namespace MatchEngine.Console.Tests;

/// <summary>What the tests read is in English, whatever the language of the one who runs them.</summary>
[SetUpFixture]
public sealed class PlainLocale
{
    [OneTimeSetUp]
    public void SpeakEnglish() => Environment.SetEnvironmentVariable("LC_ALL", "C");
}
