using MatchEngine.Catalogue.Building;
using MatchEngine.Catalogue.Tests.Support;

namespace MatchEngine.Catalogue.Tests.Building;

public sealed class BadDataTests
{
    [Test]
    public void All_missing_files_are_named_at_once()
    {
        using ScratchFolder folder = new();
        MiniData.Write(folder.Path);
        File.Delete(Path.Combine(folder.Path, "dyads.csv"));
        File.Delete(Path.Combine(folder.Path, "partners.csv"));
        string[] files = [.. CatalogueBuilder.Build(folder.Path).Faults.Select(f => f.File)];
        Assert.That(files, Is.EquivalentTo(new[] { "dyads.csv", "partners.csv" }));
    }

    [Test]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        BuildOutcome outcome = CatalogueBuilder.Build(Path.Combine(Path.GetTempPath(), "no-such-folder-of-data"));
        Assert.That(outcome.Faults.Single().ToString(), Does.Contain("no-such-folder-of-data"));
    }

    [TestCase("flows_dac2a_2002_2019.csv", "AFDB,AAA,2015,1.5", "AFDB,AAA,2015,much", 2, 15, "'much' is not a number")]
    [TestCase("flows_dac2a_2002_2019.csv", "AFDB,AAA,2015,1.5", "AFDB,AAA,20x5,1.5", 2, 10, "'20x5' is not a whole number")]
    [TestCase("flows_dac2a_2002_2019.csv", "AFDB,AAA,2015,1.5", "AFDB,AAA,2015,NaN", 2, 15, "'NaN' is not a number")]
    [TestCase("flows_dac2a_2002_2019.csv", "AFDB,AAA,2015,1.5", "AFDB,AAA,2015", 2, 1, "has 3 cells, the header 4")]
    [TestCase("partners.csv", "MULTI_FUND", "MULTI_FUN", 6, 33, "'MULTI_FUN' is no class of partners")]
    [TestCase("partners.csv", "is_dac_member", "is_member", 1, 1, "lacks 'is_dac_member'")]
    [TestCase("flows_iati.csv", "AAA,2016,32110,commitment", "AAA,2016,32110,promise", 2, 20, "'promise' is no type of flow")]
    [TestCase("income_groups.csv", "AAA,2005,LMIC", "AAA,2005,RICH", 2, 10, "'RICH' is no income group")]
    public void A_broken_cell_is_found_by_line_and_column(string file, string old, string with, int line, int column, string message)
    {
        using ScratchFolder folder = new();
        MiniData.Write(folder.Path);
        MiniData.Replace(folder.Path, file, old, with);
        CatalogueFault fault = CatalogueBuilder.Build(folder.Path).Faults.First();
        Assert.That((fault.File, fault.Line, fault.Column), Is.EqualTo((file, line, column)), fault.ToString());
        Assert.That(fault.Message, Does.Contain(message));
    }

    [Test]
    public void A_file_of_another_kind_does_not_drown_the_rest()
    {
        using ScratchFolder folder = new();
        MiniData.Write(folder.Path);
        string path = Path.Combine(folder.Path, "flows_iati.csv");
        string header = File.ReadLines(path).First();
        File.WriteAllText(path, header + "\n" + string.Concat(Enumerable.Repeat("a,b\n", 500)));
        CatalogueFault[] faults = [.. CatalogueBuilder.Build(folder.Path).Faults];
        Assert.That(faults, Has.Length.EqualTo(21));
        Assert.That(faults[^1].Message, Does.StartWith("480 more faults"));
    }
}
