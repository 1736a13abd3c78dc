using MatchEngine.Catalogue.Building;
using MatchEngine.Catalogue.Folders;
using MatchEngine.Catalogue.Packing;
using MatchEngine.Catalogue.Tests.Support;

namespace MatchEngine.Catalogue.Tests.Folders;

public sealed class CatalogueFolderTests
{
    private ScratchFolder _data = null!;
    private ScratchFolder _folder = null!;
    private Profiles.Catalogue _catalogue = null!;

    [SetUp]
    public void Write()
    {
        _data = new ScratchFolder();
        _folder = new ScratchFolder();
        _catalogue = CatalogueBuilder.Build(MiniData.Write(_data.Path)).Catalogue!;
        CatalogueFolder.Write(_catalogue, _folder.Path);
    }

    [TearDown]
    public void Clean()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void Folder_to_packed_to_folder_changes_nothing()
    {
        CatalogueOutcome read = CatalogueReader.Open(_folder.Path);
        Assert.That(read.Faults, Is.Empty);
        Assert.That(read.Catalogue!.Info.Hash, Is.EqualTo(_catalogue.Info.Hash));
        CatalogueOutcome packed = PackedCatalogue.Read(PackedCatalogue.Write(read.Catalogue), "mini");
        using ScratchFolder again = new();
        CatalogueFolder.Write(packed.Catalogue!, again.Path);
        foreach (string file in Directory.GetFiles(_folder.Path).Select(f => Path.GetFileName(f)!))
        {
            Assert.That(File.ReadAllBytes(Path.Combine(again.Path, file)), Is.EqualTo(File.ReadAllBytes(Path.Combine(_folder.Path, file))), file);
        }
    }

    [Test]
    public void Open_takes_a_packed_file_too()
    {
        string path = Path.Combine(_data.Path, "mini.catalogue");
        File.WriteAllBytes(path, PackedCatalogue.Write(_catalogue));
        Assert.That(CatalogueReader.Open(path).Catalogue!.Info.Hash, Is.EqualTo(_catalogue.Info.Hash));
    }

    [Test]
    public void Open_says_that_nothing_is_there() =>
        Assert.That(CatalogueReader.Open(Path.Combine(_data.Path, "nothing")).Faults.Single().ToString(), Does.Contain("no such file or folder"));

    [Test]
    public void An_edit_is_noticed_and_accepted_once_the_hash_is_taken_out()
    {
        MiniData.Replace(_folder.Path, "flows.csv", "AAA,DEU,sector,industry,2016,1000000,", "AAA,DEU,sector,industry,2016,1000001,");
        CatalogueFault fault = CatalogueReader.Open(_folder.Path).Faults.Single();
        Assert.That(fault.Message, Does.Contain("take the member 'hash' out"));
        MiniData.Replace(_folder.Path, "catalogue.json", $"  \"hash\": \"{_catalogue.Info.Hash}\",\n", "");
        Assert.That(CatalogueReader.Open(_folder.Path).Catalogue!.Info.Hash, Is.Not.EqualTo(_catalogue.Info.Hash));
    }

    [TestCase("catalogue.json", "\"schema\": 1", "\"schema\": 7", "catalogue.json:2:", "schema 7")]
    [TestCase("catalogue.json", "\"date\": \"", "\"date\": \"x", "catalogue.json:4:", "is no date")]
    [TestCase("countries.json", "\"iso2\": \"AA\"", "\"iso2\": 5", "countries.json:4:", "'iso2' is integer, expected string")]
    [TestCase("countries.json", "\"iso2\": \"AA\"", "\"iso2\": \"AA\", \"isso\": 1", "countries.json:4:", "'isso' is not known here")]
    [TestCase("countries.json", "\"coverage\": \"none\"", "\"coverage\": \"some\"", "countries.json:", "'some' is no coverage")]
    [TestCase("partners.json", "\"kind\": \"fund\"", "\"kind\": \"found\"", "partners.json:", "'found' is no kind of partner")]
    [TestCase("partners.json", "\"id\": \"AFDB\",", "", "partners.json:", "The member 'id' is missing")]
    [TestCase("partners.json", "\"id\": \"AFDB\",", "\"id\": \"AFDB\"", "partners.json:", "no valid JSON")]
    [TestCase("flows.csv", "AAA,DEU,sector,industry,2016", "AAA,DEX,sector,industry,2016", "flows.csv:", "'DEX' is not in the catalogue")]
    [TestCase("flows.csv", "AAA,DEU,sector,industry,2016", "AAA,DEU,sektor,industry,2016", "flows.csv:", "'sektor' is no channel")]
    [TestCase("indicators.csv", "AAA,gdp,", "AAA,gpd,", "indicators.csv:", "'gpd' is not among the indicators")]
    [TestCase("ties.csv", "DEU,AAA,6000,0", "DEU,AAA,6000,x", "ties.csv:2:14", "'x' is neither 0 nor 1")]
    public void A_broken_file_is_found_by_place(string file, string old, string with, string place, string message)
    {
        MiniData.Replace(_folder.Path, file, old, with);
        CatalogueOutcome outcome = CatalogueReader.Open(_folder.Path);
        Assert.That(outcome.Catalogue, Is.Null);
        Assert.That(outcome.Faults[0].ToString(), Does.StartWith(place).And.Contain(message));
    }

    [Test]
    public void A_folder_without_its_files_names_them_all()
    {
        using ScratchFolder empty = new();
        Assert.That(CatalogueReader.Open(empty.Path).Faults, Has.Length.EqualTo(8));
    }

    [Test]
    public void Rows_out_of_order_are_refused()
    {
        string path = Path.Combine(_folder.Path, "flows.csv");
        string[] lines = File.ReadAllLines(path);
        (lines[1], lines[2]) = (lines[2], lines[1]);
        File.WriteAllLines(path, lines);
        Assert.That(CatalogueReader.Open(_folder.Path).Faults.Single().Message, Does.Contain("ascending order"));
    }

    [Test]
    public void Changed_files_never_crash_the_reader()
    {
        Random random = new(42);
        string[] files = [.. Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal)];
        for (int i = 0; i < 300; i++)
        {
            string file = files[i % files.Length];
            byte[] original = File.ReadAllBytes(file);
            byte[] changed = [.. original];
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(file, i % 5 == 0 ? changed[..random.Next(changed.Length)] : changed);
            CatalogueOutcome outcome = CatalogueReader.Open(_folder.Path);
            Assert.That(outcome.IsSuccess || outcome.Faults.Length > 0);
            File.WriteAllBytes(file, original);
        }
    }
}
