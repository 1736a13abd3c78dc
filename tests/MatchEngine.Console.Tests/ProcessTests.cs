namespace MatchEngine.Console.Tests;

public sealed class ProcessTests
{
    [Test]
    public void Suggest_prints_plain_text_to_a_pipe()
    {
        Told told = ConsoleProcess.Run("suggest", "MAR", "--top", "3");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.StartWith("Partners for Morocco (MAR), lower middle income in FY2026\n"));
        Assert.That(told.Output, Does.Not.Contain('\e').And.Not.Contain('\r').And.Not.Contain('\u00A0').And.Not.Contain(" \n"));
        Assert.That(told.Error, Is.Empty);
    }

    [Test]
    public void Two_runs_give_the_same_bytes()
    {
        Told first = ConsoleProcess.Run("suggest", "KEN", "--format", "json");
        Told second = ConsoleProcess.Run("suggest", "KEN", "--format", "json");
        Assert.That(first.Code, Is.Zero, first.Error);
        Assert.That(second.Output, Is.EqualTo(first.Output));
    }

    [Test]
    public void Suggest_needs_no_more_memory_than_it_fills()
    {
        Told told = ConsoleProcess.Run([("DOTNET_GCHeapHardLimit", "0x5000000")], "suggest", "MAR");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Is.EqualTo(ConsoleProcess.Run("suggest", "MAR").Output));
    }

    [TestCase("المغرب", "MAR")]
    [TestCase("越南", "VNM")]
    [TestCase("COTE D'IVOIRE", "CIV")]
    public void A_name_in_any_script_reaches_its_country(string name, string iso3)
    {
        Told told = ConsoleProcess.Run("suggest", name, "--top", "1", "--format", "csv");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Lines[1], Does.StartWith($"{iso3},"));
    }

    [Test]
    public void The_width_follows_COLUMNS()
    {
        Told told = ConsoleProcess.Run([("COLUMNS", "72")], "why", "MAR", "DEU");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Lines.Max(line => line.Length), Is.InRange(60, 72));
    }

    [Test]
    public void A_reader_that_leaves_early_is_no_error()
    {
        Told told = ConsoleProcess.Shell("$ME suggest --all --top 1 --format csv | head -1");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Lines, Has.Length.EqualTo(1));
        Assert.That(told.Error, Is.Empty);
    }

    [Test]
    public void An_output_that_takes_no_bytes_is_told()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Ignore("There is no /dev/full.");
        }

        Told told = ConsoleProcess.Shell("$ME suggest MAR > /dev/full");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.StartWith("matchengine: ").And.Not.Contain("   at "));
    }
}
