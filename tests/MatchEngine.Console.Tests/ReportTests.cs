using System.IO.Compression;

namespace MatchEngine.Console.Tests;

/// <summary>The verbs <c>brief</c> and <c>export</c>, run for real.</summary>
public sealed class ReportTests
{
    private static Told Run(params string[] args) => Here.Run([.. args, "--store", "none"]);

    [Test]
    public void A_brief_takes_its_form_from_the_extension()
    {
        using Scratch scratch = new();
        foreach ((string name, byte[] start) in new (string, byte[])[] { ("a.docx", "PK"u8.ToArray()), ("a.html", "<!doctype html>"u8.ToArray()), ("a.md", "# "u8.ToArray()) })
        {
            string path = scratch.PathOf(name);
            Assert.That(Run("brief", "MAR", "DEU", "--out", path).Code, Is.Zero);
            Assert.That(File.ReadAllBytes(path)[..start.Length], Is.EqualTo(start), name);
        }
    }

    [TestCase("brief", "MAR", "--out", "x.pdf")]
    [TestCase("export", "MAR", "--out", "x.ods")]
    public void An_extension_that_names_no_form_is_wrong_use(params string[] args)
    {
        Told told = Run(args);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("its extension is none of").And.Contain("--format"));
        Assert.That(File.Exists(args[^1]), Is.False);
    }

    [Test]
    public void A_brief_without_a_partner_lists_the_first_suggestions_and_gives_each_a_page()
    {
        Told told = Run("brief", "MAR", "--top", "2", "--language", "en");
        Assert.That(told.Code, Is.Zero);
        Assert.That(told.Output.Split('\n').Count(line => line.StartsWith("# ", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public void A_brief_of_a_closed_pairing_is_a_finding() =>
        Assert.That(Run("brief", "DEU", "FRA", "--language", "en").Code, Is.EqualTo(ExitCodes.Findings));

    [Test]
    public void A_binary_file_is_not_written_to_the_screen()
    {
        Assert.That(Run("brief", "MAR", "DEU", "--format", "docx").Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(Run("export", "MAR", "--format", "xlsx").Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(Run("export", "MAR", "--layout", "sheets").Error, Does.Contain("csv has no sheets"));
    }

    [Test]
    public void An_export_takes_countries_or_all_and_not_both()
    {
        Assert.That(Run("export").Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(Run("export", "MAR", "--all").Code, Is.EqualTo(ExitCodes.WrongUse));
    }

    [Test]
    public void A_workbook_has_a_sheet_for_each_country_named_once()
    {
        using Scratch scratch = new();
        string path = scratch.PathOf("x.xlsx");
        Assert.That(Run("export", "Morocco", "EGY", "MAR", "--top", "3", "--layout", "sheets", "--out", path).Code, Is.Zero);
        using ZipArchive zip = ZipFile.OpenRead(path);
        Assert.That(zip.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)), Is.EqualTo(4), "two countries, sources and versions");
    }

    [Test]
    public void Two_runs_write_the_same_file()
    {
        using Scratch scratch = new();
        foreach (string name in new[] { "a", "b" })
        {
            Assert.That(Run("brief", "MAR", "--top", "1", "--out", scratch.PathOf($"{name}.docx")).Code, Is.Zero);
            Assert.That(Run("export", "MAR", "--top", "2", "--out", scratch.PathOf($"{name}.xlsx")).Code, Is.Zero);
        }

        Assert.That(File.ReadAllBytes(scratch.PathOf("b.docx")), Is.EqualTo(File.ReadAllBytes(scratch.PathOf("a.docx"))));
        Assert.That(File.ReadAllBytes(scratch.PathOf("b.xlsx")), Is.EqualTo(File.ReadAllBytes(scratch.PathOf("a.xlsx"))));
    }
}
