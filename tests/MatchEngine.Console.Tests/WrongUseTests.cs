namespace MatchEngine.Console.Tests;

public sealed class WrongUseTests
{
    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return new TestCaseData("there is no command 'sugest'. Did you mean 'suggest'?", new[] { "sugest", "MAR" });
        yield return new TestCaseData("Did you mean '--top'?", new[] { "suggest", "MAR", "--tpo", "3" });
        yield return new TestCaseData("--top is a whole number from 1; '0' is not.", new[] { "suggest", "MAR", "--top", "0" });
        yield return new TestCaseData("Name a country ('suggest MAR')", new[] { "suggest" });
        yield return new TestCaseData("Name a country ('suggest MAR')", new[] { "suggest", "MAR", "--all" });
        yield return new TestCaseData("--by-theme ranks every theme", new[] { "suggest", "MAR", "--by-theme", "--theme", "energy" });
        yield return new TestCaseData("--theme is one of technology", new[] { "suggest", "MAR", "--theme", "fish" });
        yield return new TestCaseData("'xml' is no format; choose table, json, csv, markdown.", new[] { "suggest", "MAR", "--format", "xml" });
        yield return new TestCaseData("'2030' is no date", new[] { "suggest", "MAR", "--as-of", "2030" });
        yield return new TestCaseData("--language is one of en, fr", new[] { "suggest", "MAR", "--language", "tlh" });
        yield return new TestCaseData("Did you mean:\n  MAR      Morocco", new[] { "suggest", "Marocco" });
        yield return new TestCaseData("'Korea' may be any of 2 countries", new[] { "suggest", "Korea" });
        yield return new TestCaseData("the catalogue has no partner 'Zork'", new[] { "why", "MAR", "Zork" });
        yield return new TestCaseData("can't be written: its folder does not exist", new[] { "suggest", "MAR", "--out", Path.Combine("nowhere", "x.json") });
        yield return new TestCaseData("can't be written: it is a folder", new[] { "suggest", "MAR", "--out", "." });
        yield return new TestCaseData("there is no file 'nowhere.json' (--facts)", new[] { "suggest", "MAR", "--facts", "nowhere.json" });
        yield return new TestCaseData("'.' is a folder (--facts)", new[] { "suggest", "MAR", "--facts", "." });
        yield return new TestCaseData("There is no such file or folder", new[] { "suggest", "MAR", "--catalogue", "nowhere" });
        yield return new TestCaseData("there is no rule set 'nowhere'", new[] { "suggest", "MAR", "--rules", "nowhere" });
        yield return new TestCaseData("there is no folder 'nowhere' (--from)", new[] { "catalogue", "build", "--from", "nowhere", "--out", "x.catalogue" });
        yield return new TestCaseData("what to list is one of countries, partners", new[] { "catalogue", "list", "things" });
        yield return new TestCaseData("--gap is an amount above 0, such as 25m, 1.2bn or 25000000; '25x' is not.", new[] { "mobilise", "MAR", "--gap", "25x" });
        yield return new TestCaseData("name the gap ('mobilise MAR --gap 25m')", new[] { "mobilise", "MAR" });
        yield return new TestCaseData("--confidence lies between 0 and 1 (or 0% and 100%); '100%' does not.", new[] { "mobilise", "MAR", "--gap", "25m", "--confidence", "100%" });
        yield return new TestCaseData("--years is a whole number from 1 to 5; '9' is not.", new[] { "mobilise", "MAR", "--gap", "25m", "--years", "9" });
        yield return new TestCaseData("is about pairings, not programmes", new[] { "mobilise", "MAR", "--gap", "25m", "--programme-rules", "mic-partnership" });
        yield return new TestCaseData("the catalogue has no region 'Sout Asia' (--region)", new[] { "portfolio", "--region", "Sout Asia" });
        yield return new TestCaseData("--pairings is a whole number from 1 to 10000; '0' is not.", new[] { "portfolio", "--pairings", "0" });
        yield return new TestCaseData("--year is a whole number from 1990 to 2100; 'last' is not.", new[] { "portfolio", "--year", "last" });
        yield return new TestCaseData("--why explains one triple: name it with --provider and --funder.", new[] { "triangular", "VNM", "--why" });
        yield return new TestCaseData("Did you mean:\n  MAR      Morocco", new[] { "triangular", "Marocco" });
        yield return new TestCaseData("the catalogue has no partner 'Zork'", new[] { "triangular", "VNM", "--funder", "Zork" });
        yield return new TestCaseData("is about programmes, not pairings", new[] { "suggest", "MAR", "--rules", "mic-programmes" });
        yield return new TestCaseData("is about pairings, not programmes", new[] { "triangular", "MAR", "--programme-rules", "mic-partnership" });
        yield return new TestCaseData("there is no region 'Western Afrika'. Did you mean 'Western Africa'?", new[] { "regional", "Western Afrika" });
        yield return new TestCaseData("or let groups be found ('regional --find')", new[] { "regional" });
        yield return new TestCaseData("the catalogue has no country 'Atlantis'", new[] { "regional", "MAR,Atlantis" });
        yield return new TestCaseData("--why explains one partner for one group", new[] { "regional", "--find", "--why", "DEU" });
        yield return new TestCaseData("Required command was not provided", new[] { "catalogue" });
    }

    [TestCaseSource(nameof(Wrong))]
    public void Wrong_use_is_told_with_exit_code_2(string message, string[] args)
    {
        Told told = Here.Run(args);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain(message));
        Assert.That(told.Error, Does.Not.Contain("   at "));
        Assert.That(told.Output, Is.Empty);
    }

    [Test]
    public void A_country_that_is_not_middle_income_is_told_its_group_and_year()
    {
        Told told = Here.Run("suggest", "DEU");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Is.Empty);
        Assert.That(told.Error, Does.Contain("HIC in fiscal year 2026").And.Contain("--any-income"));
        Assert.That(Here.Run("suggest", "DEU", "--any-income").Code, Is.EqualTo(ExitCodes.Done));
    }

    [Test]
    public void Nothing_that_passes_the_filters_is_a_finding()
    {
        Told told = Here.Run("suggest", "MAR", "--kind", "local_government");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Error, Does.Contain("nothing qualifies"));
    }

    [Test]
    public void A_former_name_resolves_with_a_note()
    {
        Told told = Here.Run("suggest", "Swaziland", "--top", "1", "--format", "csv");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Lines[1], Does.StartWith("SWZ,"));
        Assert.That(told.Error, Is.EqualTo("matchengine: 'Swaziland' is a former name of Eswatini (SWZ).\n"));
    }

    [Test]
    public void All_faults_of_an_overlay_are_told_at_once_with_their_place()
    {
        using Scratch scratch = new();
        string path = scratch.File("facts.json", """
            { "facts": [
              { "fact": "country.statd_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "plan" },
              { "fact": "country.funding_gap_usd", "country": "MAR", "value": -5, "year": 2024, "source": "plan" } ] }
            """);
        Told told = Here.Run("suggest", "MAR", "--facts", path);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("facts.json:2:").And.Contain("Did you mean 'country.stated_priorities'?").And.Contain("facts.json:3:").And.Contain("-5 is not"));
    }

    [Test]
    public void A_fact_of_the_officer_narrows_the_interval()
    {
        using Scratch scratch = new();
        string path = scratch.File("facts.json", """
            { "facts": [ { "fact": "country.stated_priorities", "country": "MAR", "value": ["energy"], "year": 2024, "source": "National strategy" } ] }
            """);
        Told told = Here.Run("why", "MAR", "DEU", "--facts", path);
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Output, Does.Not.Contain("? country.stated_priorities").And.Contain("National strategy"));
    }

    [Test]
    public void No_arguments_show_help()
    {
        Told told = Here.Run();
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output, Does.Contain("matchengine [command] [options]").And.Contain("suggest").And.Contain("why").And.Contain("catalogue"));
    }

    [TestCase("suggest", "--by-theme")]
    [TestCase("why", "--all")]
    [TestCase("catalogue", "build")]
    public void Every_verb_has_help(string verb, string word)
    {
        Told told = Here.Run(verb, "--help");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output, Does.Contain(word));
    }

    [Test]
    public void A_file_is_written_whole_or_not_at_all()
    {
        using Scratch scratch = new();
        string path = scratch.File("out.json", "before");
        Assert.That(Here.Run("suggest", "MAR", "--format", "json", "--out", path).Code, Is.Zero);
        Assert.That(File.ReadAllText(path), Is.EqualTo(Here.Run("suggest", "MAR", "--format", "json").Output));
        Assert.That(Directory.GetFiles(scratch.Folder), Is.EqualTo(new[] { path }));
        string kept = scratch.File("kept.json", "before");
        Assert.That(Here.Run("suggest", "DEU", "--out", kept).Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(File.ReadAllText(kept), Is.EqualTo("before"), "nothing qualified, so nothing is written");
    }
}
