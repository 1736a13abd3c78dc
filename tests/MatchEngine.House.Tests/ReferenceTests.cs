using System.Xml.Linq;

namespace MatchEngine.House.Tests;

/// <summary>Which project may reference which. References point one way.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["MatchEngine.Conditions"] = [],
        ["MatchEngine"] = ["MatchEngine.Conditions"],
        ["MatchEngine.Catalogue"] = ["MatchEngine"],
        ["MatchEngine.Training"] = ["MatchEngine", "MatchEngine.Catalogue"],
        ["MatchEngine.Planning"] = ["MatchEngine"],
        ["MatchEngine.Decisions"] = ["MatchEngine"],
        ["MatchEngine.Reports"] = ["MatchEngine", "MatchEngine.Catalogue"],
        ["MatchEngine.Hosting"] = ["MatchEngine", "MatchEngine.Catalogue"],
        ["MatchEngine.NRules"] = ["MatchEngine"],
        ["MatchEngine.MLNet"] = ["MatchEngine.Training"],
        ["MatchEngine.Console"] =
        [
            "MatchEngine.MLNet", "MatchEngine", "MatchEngine.Catalogue", "MatchEngine.Training", "MatchEngine.Planning", "MatchEngine.Decisions", "MatchEngine.Reports", "MatchEngine.Hosting",
        ],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["MatchEngine.Conditions"] = [],
        ["MatchEngine"] = [],
        ["MatchEngine.Catalogue"] = ["CsvHelper", "Newtonsoft.Json"],
        ["MatchEngine.Training"] = ["CsvHelper"],
        ["MatchEngine.Planning"] = ["Google.OrTools"],
        ["MatchEngine.Decisions"] = ["Microsoft.Data.Sqlite", "Npgsql"],
        ["MatchEngine.Reports"] = ["DocumentFormat.OpenXml"],
        ["MatchEngine.Hosting"] = [],
        ["MatchEngine.NRules"] = ["NRules.RuleModel", "NRules.Runtime"],
        ["MatchEngine.MLNet"] = ["Microsoft.ML", "Microsoft.ML.FastTree", "Microsoft.ML.LightGbm"],
        ["MatchEngine.Console"] = ["CsvHelper", "System.CommandLine"],
    };

    private static IEnumerable<string> Projects() =>
        Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [Test]
    public void Every_project_of_src_has_its_allowed_references_written_down() =>
        Assert.That(Projects().Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(Allowed.Keys));

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_what_it_may(string path)
    {
        string project = Path.GetFileNameWithoutExtension(path);
        IEnumerable<string> references = XDocument.Load(path).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.That(references, Is.SubsetOf(Allowed[project]));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_project_uses_only_the_packages_it_may(string path)
    {
        string project = Path.GetFileNameWithoutExtension(path);
        IEnumerable<string> packages = XDocument.Load(path).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);
        Assert.That(packages, Is.SubsetOf(AllowedPackages[project]));
    }

    [Test]
    public void The_top_level_holds_only_what_the_design_names()
    {
        IEnumerable<string> entries = Directory.GetFileSystemEntries(Repository.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => name[0] != '.' && !(name.StartsWith("Directory.", StringComparison.Ordinal) && name.EndsWith(".props", StringComparison.Ordinal)));
        Assert.That(entries, Is.SubsetOf(new[] { "src", "rules", "models", "tests", "benchmarks", "MatchEngine.sln", "README.md" }));
    }
}
