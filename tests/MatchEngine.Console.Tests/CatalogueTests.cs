using System.Text.Json;

namespace MatchEngine.Console.Tests;

public sealed class CatalogueTests
{
    [Test]
    public void List_finds_a_partner_by_a_part_of_its_name()
    {
        Told told = Here.Run("catalogue", "list", "partners", "--search", "african dev", "--format", "csv");
        Assert.That(told.Code, Is.Zero, told.Error);
        Assert.That(told.Lines[0], Does.StartWith("id,name,kind,"));
        Assert.That(told.Output, Does.Contain("African Development Bank"));
    }

    [Test]
    public void List_has_every_country()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("catalogue", "list", "countries", "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("countries").GetArrayLength(), Is.GreaterThanOrEqualTo(217));
    }

    [Test]
    public void A_search_without_hits_is_a_finding()
    {
        Told told = Here.Run("catalogue", "list", "countries", "--search", "Atlantis");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Findings));
        Assert.That(told.Output, Is.Empty);
    }

    [Test]
    public void Show_gives_every_indicator_its_year_and_source()
    {
        using JsonDocument json = JsonDocument.Parse(Here.Run("catalogue", "show", "VNM", "--format", "json").Output);
        JsonElement[] indicators = [.. json.RootElement.GetProperty("figures").EnumerateArray().Where(f => f.GetProperty("section").GetString() == "indicators")];
        Assert.That(indicators, Has.Length.GreaterThan(30));
        Assert.That(indicators.All(f => f.TryGetProperty("year", out _) && f.TryGetProperty("source", out _) && f.TryGetProperty("unit", out _)));
    }

    [Test]
    public void Show_of_a_name_that_is_both_shows_country_and_partner()
    {
        Told told = Here.Run("catalogue", "show", "Allemagne");
        Assert.That(told.Output, Does.Contain("Germany (DEU), country\n").And.Contain("Germany (DEU), partner\n"));
    }

    [Test]
    public void The_default_catalogue_has_no_errors()
    {
        Told told = Here.Run("catalogue", "check");
        Assert.That(told.Code, Is.EqualTo(ExitCodes.Done));
        Assert.That(told.Output, Does.Contain("\n0 errors, "));
    }

    [Test]
    public void A_truncated_catalogue_is_told()
    {
        using Scratch scratch = new();
        byte[] whole = Carried();
        string path = scratch.PathOf("cut.catalogue");
        File.WriteAllBytes(path, whole[..(whole.Length / 2)]);
        Told told = Here.Run("suggest", "MAR", "--catalogue", path);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("cut off"));
        File.WriteAllBytes(path, whole);
        Assert.That(Here.Run("suggest", "MAR", "--catalogue", path, "--top", "2").Output, Is.EqualTo(Here.Run("suggest", "MAR", "--top", "2").Output));
    }

    [Test]
    public void Build_writes_the_same_catalogue_as_file_and_as_folder()
    {
        string data = Repository.Shared("data");
        using Scratch scratch = new();
        string file = scratch.PathOf("a.catalogue");
        string folder = scratch.PathOf("a");
        Assert.That(Here.Run("catalogue", "build", "--from", data, "--as-of", "2018", "--out", file).Code, Is.Zero);
        Assert.That(Here.Run("catalogue", "build", "--from", data, "--as-of", "2018", "--out", folder).Code, Is.Zero);
        Assert.That(Directory.GetFileSystemEntries(scratch.Folder).Order(), Is.EqualTo(new[] { folder, file }));
        string fromFile = Here.Run("suggest", "MAR", "--catalogue", file).Output;
        Assert.That(Here.Run("suggest", "MAR", "--catalogue", folder).Output, Is.EqualTo(fromFile));
        Assert.That(fromFile, Does.Contain("catalogue of 2018-12-31"));
    }

    [Test]
    public void Build_does_not_write_over_a_folder_of_other_things()
    {
        using Scratch scratch = new();
        string kept = scratch.File("notes.txt", "mine");
        Told told = Here.Run("catalogue", "build", "--from", scratch.Folder, "--out", scratch.Folder);
        Assert.That(told.Code, Is.EqualTo(ExitCodes.WrongUse));
        Assert.That(told.Error, Does.Contain("holds other things than a catalogue"));
        Assert.That(File.ReadAllText(kept), Is.EqualTo("mine"));
    }

    /// <summary>The packed file that is carried along.</summary>
    private static byte[] Carried()
    {
        using Stream stream = typeof(MatchEngine.Catalogue.DefaultCatalogue).Assembly.GetManifestResourceStream("default.catalogue")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
